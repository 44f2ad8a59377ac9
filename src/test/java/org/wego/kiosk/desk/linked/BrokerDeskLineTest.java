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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.call.CallAnswer;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.call.CallNews;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.DeskLine;
import org.wego.kiosk.call.DeskLine.DeskListener;
import org.wego.kiosk.call.ReceptionNews;
import org.wego.kiosk.call.ReceptionNews.Presence;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.LinkedUnit;
import org.wego.kiosk.link.LinkedUnit.LinkParts;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.SimulatedBroker;
import org.wego.kiosk.link.SimulatedBroker.Mood;
import org.wego.kiosk.link.SimulatedLoop;
import org.wego.kiosk.link.site.SiteBook;
import org.wego.kiosk.link.site.UnitMemory;
import org.wego.kiosk.model.Lang;

/** The messages of a desk about calls on the broker. */
class BrokerDeskLineTest {

    private static final String EVENT = LinkSamples.TOPICS.event("hall");
    private static final CallNews CALL = new CallNews(CallNews.FORMAT, "c1", CallStage.ASKED, new Lang("ko"), 3,
            Optional.empty());

    @TempDir
    private Path folder;
    private final StrictJson json = new StrictJson();
    private final SimulatedLoop loop = new SimulatedLoop();
    private final SimulatedBroker broker = new SimulatedBroker(loop);
    private final List<String> heard = new ArrayList<>();

    private DeskLine line() {
        var link = new DeskLink(LinkSamples.TOPICS, new SiteBook(LinkSamples.TOPICS, json, loop::nanoTime,
                Clock.systemUTC()), new UnitMemory(folder, "town-hall", json), loop, json,
                new BrokerNotices(new DeskKey.NoKey("no key"), loop, Instant::now),
                (first, onStatus) -> new LinkedUnit(new LinkParts(broker, loop, new SplittableRandom(1), json),
                        LinkSamples.desk("desk-1"), LinkSamples.TOPICS, first, onStatus));
        link.calls().listen(new DeskListener() {

            @Override
            public void called(String lobby, CallNews news) {
                heard.add(lobby + ": " + news);
            }

            @Override
            public void line(boolean stands) {
                heard.add("stands: " + stands);
            }
        });
        loop.pass(Duration.ofSeconds(1));
        return link.calls();
    }

    private void deliver(BrokerMessage message) {
        broker.deliver(message);
        loop.settle();
    }

    private BrokerMessage last(String topic) {
        return broker.published().stream().filter(message -> message.topic().equals(topic)).reduce((_, last) -> last)
                .orElseThrow();
    }

    private void say(DeskLine line, Presence presence) {
        line.say(new ReceptionNews(ReceptionNews.FORMAT, "desk-1", presence, Optional.empty(), 0, 1));
        loop.settle();
    }

    @Test
    void aCallOfALobbyIsHeardAndAnsweredThere() {
        var line = line();
        deliver(BrokerMessage.passing(EVENT, Payload.of(json.write(CALL)), Duration.ofSeconds(60)));
        assertThat(heard).last().isEqualTo("hall: " + CALL);
        line.answer("hall", CallAnswer.of("c1", AnswerKind.COMING, "desk-1"));
        loop.settle();
        var answer = last(LinkSamples.TOPICS.callAnswers("hall"));
        assertThat(answer.retained()).isFalse();
        assertThat(answer.expiry()).contains(Duration.ofSeconds(30));
        assertThat(answer.payload().toString()).contains("\"coming\"").contains("\"desk-1\"");
    }

    @Test
    void whatTheBrokerKeptAndWhatIsNoCallIsLeftOut() {
        deliver(BrokerMessage.kept(EVENT, Payload.of(json.write(CALL)), Duration.ofSeconds(60)));
        line();
        assertThat(heard).containsExactly("stands: false", "stands: true");
        heard.clear();
        for (var text : List.of("", "{}", "{\"format\":2}", "x".repeat(5000))) {
            deliver(BrokerMessage.passing(EVENT, Payload.of(text), Duration.ofSeconds(60)));
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void receptionIsKeptForFiveRepetitionsAndTakenAwayAtTheEnd() {
        var line = line();
        say(line, Presence.CLOSED);
        var topic = LinkSamples.TOPICS.reception("desk-1");
        var kept = broker.kept(topic).orElseThrow();
        assertThat(kept.expiry()).contains(Duration.ofSeconds(125));
        assertThat(kept.payload().toString()).contains("\"closed\"");
        line.leave();
        loop.settle();
        assertThat(broker.kept(topic).orElseThrow().payload()).isEqualTo(Payload.EMPTY);
    }

    @Test
    void aBrokenLinkIsToldAndNothingIsSentLater() {
        var line = line();
        assertThat(heard).containsExactly("stands: false", "stands: true");
        broker.become(Mood.DOWN);
        broker.dropAll(LinkCause.LOST);
        loop.pass(Duration.ofSeconds(2));
        assertThat(heard).last().isEqualTo("stands: false");
        say(line, Presence.HERE);
        broker.become(Mood.UP);
        loop.pass(Duration.ofMinutes(3));
        assertThat(heard).last().isEqualTo("stands: true");
        assertThat(broker.published()).noneMatch(message -> message.topic().endsWith("/reception"));
    }
}
