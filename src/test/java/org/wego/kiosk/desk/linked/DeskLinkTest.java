// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.lobbies.SiteNews;
import org.wego.kiosk.desk.lobbies.UnitAnswer;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkException;
import org.wego.kiosk.link.LinkFailure;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.LinkStatus.LinkPhase;
import org.wego.kiosk.link.LinkedUnit;
import org.wego.kiosk.link.LinkedUnit.LinkParts;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.SimulatedBroker;
import org.wego.kiosk.link.SimulatedBroker.Mood;
import org.wego.kiosk.link.SimulatedLoop;
import org.wego.kiosk.link.UnitMaker;
import org.wego.kiosk.link.message.CommandReply;
import org.wego.kiosk.link.message.CommandReply.ReplyOutcome;
import org.wego.kiosk.link.message.UnitCommand;
import org.wego.kiosk.link.site.JudgedUnit;
import org.wego.kiosk.link.site.JudgedUnit.UnitVerdict;
import org.wego.kiosk.link.site.SiteBook;
import org.wego.kiosk.link.site.SiteSamples;
import org.wego.kiosk.link.site.UnitMemory;

/** The link of a desk: what it learns of the site, what it remembers, and how lobbies answer it. */
class DeskLinkTest {

    private static final UnitCommand SHOW = UnitCommand.show("line/n26", Optional.empty());

    @TempDir
    private Path folder;
    private final StrictJson json = new StrictJson();
    private SimulatedLoop loop = new SimulatedLoop();
    private SimulatedBroker broker = new SimulatedBroker(loop);
    private final List<SiteNews> news = new ArrayList<>();
    private final List<UnitAnswer> answers = new ArrayList<>();
    private BrokerNotices notices = new BrokerNotices(new DeskKey.NoKey("no key"), loop, Instant::now);

    private DeskLink desk() {
        return desk((first, onStatus) -> new LinkedUnit(new LinkParts(broker, loop, new SplittableRandom(1), json),
                LinkSamples.desk("desk-1"), LinkSamples.TOPICS, first, onStatus));
    }

    private DeskLink desk(UnitMaker maker) {
        var link = new DeskLink(LinkSamples.TOPICS, new SiteBook(LinkSamples.TOPICS, json, loop::nanoTime,
                Clock.systemUTC()), new UnitMemory(folder, "town-hall", json), loop, json, notices, maker);
        link.watch(news::add);
        loop.pass(Duration.ofSeconds(1));
        return link;
    }

    private void say(String lobby) {
        broker.deliver(SiteSamples.message(SiteSamples.lobby(lobby, "1", 7)));
    }

    private BrokerMessage question() {
        return broker.published().stream().filter(message -> message.topic().endsWith("/cmd")).reduce((_, last) -> last)
                .orElseThrow();
    }

    private void reply(String topic, String correlation) {
        broker.deliver(new BrokerMessage(topic, Payload.of(json.write(CommandReply.of(ReplyOutcome.DONE))), false,
                Optional.empty(), Optional.empty(), Optional.of(correlation)));
        loop.settle();
    }

    @Test
    void fiveHundredStatesAreToldInOneBatch() {
        desk();
        news.clear();
        IntStream.rangeClosed(1, 500).forEach(i -> say("lobby-" + i));
        loop.pass(Duration.ofMillis(250));
        assertThat(news).hasSize(1);
        assertThat(news.getFirst().report().lobbies()).hasSize(500);
    }

    @Test
    void silenceIsToldWithoutAMessage() {
        desk();
        say("lobby-1");
        loop.pass(Duration.ofSeconds(80));
        assertThat(news.getLast().report().lobbies()).extracting(JudgedUnit::verdict).containsExactly(
                UnitVerdict.SILENT);
    }

    @Test
    void theDeskIsAUnitItselfAndNoLobby() {
        desk();
        assertThat(broker.kept(LinkSamples.TOPICS.state("desk-1")).orElseThrow().payload().toString()).contains(
                "\"desk\"").contains("\"here\"");
        assertThat(news.getLast().status().phase()).isEqualTo(LinkPhase.CONNECTED);
        assertThat(news.getLast().report().units()).extracting(JudgedUnit::unit).containsExactly("desk-1");
        assertThat(news.getLast().report().lobbies()).isEmpty();
    }

    @Test
    void theNextStartKnowsTheLobbiesOfThisOne() {
        desk();
        say("lobby-1");
        loop.pass(Duration.ofSeconds(10));
        loop = new SimulatedLoop();
        broker = new SimulatedBroker(loop);
        assertThat(desk().now().report().lobbies()).extracting(JudgedUnit::unit).containsExactly("lobby-1");
    }

    @Test
    void aRemovedLobbyIsGoneUntilItSpeaksAgain() {
        var desk = desk();
        say("lobby-1");
        loop.pass(Duration.ofSeconds(1));
        desk.remove("lobby-1");
        loop.settle();
        assertThat(news.getLast().report().lobbies()).isEmpty();
        assertThat(broker.published()).as("the rights of a desk do not include it").noneMatch(
                message -> message.payload().equals(Payload.EMPTY));
        say("lobby-1");
        loop.pass(Duration.ofSeconds(1));
        assertThat(news.getLast().report().lobbies()).extracting(JudgedUnit::unit).containsExactly("lobby-1");
    }

    @Test
    void aReplyOfTheAskedLobbyIsTheAnswer() {
        desk().ask("lobby-1", SHOW, answers::add);
        loop.settle();
        var question = question();
        assertThat(question.retained()).isFalse();
        assertThat(question.expiry()).as("what has failed does not happen later").contains(Duration.ofSeconds(10));
        var id = question.correlation().orElseThrow();
        reply(LinkSamples.TOPICS.answers("lobby-2"), id);
        reply(question.responseTopic().orElseThrow(), "another question");
        assertThat(answers).as("of another lobby, or to another question").isEmpty();
        reply(question.responseTopic().orElseThrow(), id);
        reply(question.responseTopic().orElseThrow(), id);
        loop.pass(Duration.ofSeconds(20));
        assertThat(answers).containsExactly(new UnitAnswer.Replied(CommandReply.of(ReplyOutcome.DONE)));
    }

    @Test
    void aLobbyThatDoesNotAnswerInTenSecondsHasNotAnswered() {
        desk().ask("lobby-1", SHOW, answers::add);
        loop.pass(Duration.ofSeconds(9));
        assertThat(answers).isEmpty();
        loop.pass(Duration.ofSeconds(1));
        assertThat(answers).containsExactly(new UnitAnswer.NoReply());
    }

    @Test
    void withoutABrokerAQuestionFailsAtOnceWithTheReason() {
        broker.become(Mood.DOWN);
        desk().ask("lobby-1", SHOW, answers::add);
        loop.settle();
        assertThat(answers).containsExactly(new UnitAnswer.NotSent("nothing answers"));
    }

    @Test
    void whatIsWrongWithTheConfigurationIsTheStatusOfTheLink() {
        var desk = desk((_, _) -> {
            throw new LinkException(new LinkFailure(LinkCause.FILE, "/etc/login.json: there is no such file"));
        });
        desk.ask("lobby-1", SHOW, answers::add);
        loop.pass(Duration.ofSeconds(1));
        assertThat(desk.now().status().failure().orElseThrow().words()).contains("no such file");
        assertThat(answers).containsExactly(new UnitAnswer.NotSent("/etc/login.json: there is no such file"));
    }
}
