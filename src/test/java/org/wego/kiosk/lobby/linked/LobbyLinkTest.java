// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkException;
import org.wego.kiosk.link.LinkFailure;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.LinkedUnit;
import org.wego.kiosk.link.LinkedUnit.LinkParts;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.SimulatedBroker;
import org.wego.kiosk.link.SimulatedBroker.Mood;
import org.wego.kiosk.link.SimulatedLoop;
import org.wego.kiosk.link.SiteView;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.UnitReport.UnitCondition;
import org.wego.kiosk.link.UnitReport.UnitPack;
import org.wego.kiosk.link.UnitReport.UnitUpdate.UnitUpdateStage;
import org.wego.kiosk.link.UnitState;
import org.wego.kiosk.link.UnitState.UnitLife;
import org.wego.kiosk.link.message.CommandReply;
import org.wego.kiosk.link.message.CommandReply.ReplyOutcome;
import org.wego.kiosk.link.message.PackAnnouncement;
import org.wego.kiosk.link.message.UnitCommand;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.ops.ContentUpdate;
import org.wego.kiosk.ops.ContentUpdate.UpdateStage;
import org.wego.kiosk.ops.HealthReport;
import org.wego.kiosk.ops.Healths;
import org.wego.kiosk.ops.LinkHealth.LinkStage;

/** What a lobby says to the broker, and what it does for desks. */
class LobbyLinkTest {

    private static final Topics TOPICS = LinkSamples.TOPICS;
    private static final String ANSWERS = TOPICS.answers("desk-1");
    private static final Lang KO = new Lang("ko");
    private static final int RED = 0xffff0000;
    private static final int BLUE = 0xff0000ff;

    private final StrictJson json = new StrictJson();
    private final SimulatedLoop time = new SimulatedLoop();
    private final SimulatedBroker broker = new SimulatedBroker(time);
    private final SiteView desk = new SiteView(TOPICS, json, time::nanoTime);
    private final List<BrokerMessage> answers = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<PackAnnouncement> announced = new ArrayList<>();
    private HealthReport health = Healths.well(Healths.NOW);
    private ReplyOutcome outcome = ReplyOutcome.DONE;
    private int changes;

    private final LobbyLink link = new LobbyLink(time, TOPICS, "lobby-1", "mqtt://broker", new LobbySide(() -> health,
            () -> Optional.of(7L), () -> Optional.of(KO), new RecordedGlass(), Runnable::run, announced::add,
            () -> changes++), json);

    /** A screen that only writes down what is asked of it. */
    private final class RecordedGlass implements LinkedGlass {

        @Override
        public ReplyOutcome show(Destination page, Optional<Lang> language) {
            asked.add("show " + page + " " + language.map(Lang::tag).orElse("-"));
            if (page instanceof Destination.City) {
                throw new IllegalStateException("this page is broken");
            }
            return outcome;
        }

        @Override
        public TakenPicture picture(Optional<Destination> page, Optional<Lang> language) {
            asked.add("picture " + page.map(Destination::toString).orElse("-"));
            return outcome == ReplyOutcome.DONE
                    ? new TakenPicture(outcome, Optional.of(new GlassPixels(2, new int[]{RED, BLUE, BLUE, RED})))
                    : TakenPicture.none(outcome);
        }
    }

    private void begin() {
        broker.watchedBy(message -> {
            desk.read(message);
            if (message.topic().equals(ANSWERS)) {
                answers.add(message);
            }
        });
        link.begin((first, onStatus) -> new LinkedUnit(new LinkParts(broker, time, new SplittableRandom(1), json),
                LinkSamples.lobby("lobby-1", "a"), TOPICS, first, onStatus));
        time.pass(Duration.ofSeconds(1));
    }

    private UnitState state() {
        return desk.unit("lobby-1").orElseThrow().state();
    }

    private BrokerMessage command(UnitCommand command, String sign) {
        return BrokerMessage.passing(TOPICS.command("lobby-1"), Payload.of(json.write(command)), Duration.ofSeconds(30))
                .answeredOn(ANSWERS, sign);
    }

    /** Sends a message and lets everything happen that it causes. */
    private void deliver(BrokerMessage message) {
        broker.deliver(message);
        time.settle();
    }

    private CommandReply answer() throws Exception {
        return json.read(answers.getLast().payload().bytes(), CommandReply.class);
    }

    @Test
    void theStateIsThatOfTheLobbyInWords() {
        health = Healths.ill(Healths.NOW);
        begin();
        assertThat(state().condition()).isEqualTo(UnitCondition.PROBLEMS);
        assertThat(state().problems()).containsExactly("another pack is shown: the newer one failed",
                "the system has no touchscreen (look at the cable)");
        assertThat(state().pack()).contains(new UnitPack("my-city", "1.1.0", Optional.of(7), Optional.empty()));
        assertThat(state().language()).contains("ko");
        assertThat(state().update()).isEmpty();
    }

    @Test
    void aChangeIsSaidAtOnceAndEverythingElseWithinTwentySeconds() {
        begin();
        assertThat(state().condition()).isEqualTo(UnitCondition.WELL);
        health = updating(UpdateStage.WAITING, "release 8");
        link.changed();
        time.pass(Duration.ofSeconds(1));
        assertThat(state().update().orElseThrow().stage()).isEqualTo(UnitUpdateStage.WAITING);
        health = updating(UpdateStage.FAILED, "x".repeat(5000));
        time.pass(Duration.ofSeconds(20));
        assertThat(state().update().orElseThrow().stage()).isEqualTo(UnitUpdateStage.FAILED);
        assertThat(state().update().orElseThrow().words()).hasSize(300);
    }

    private static HealthReport updating(UpdateStage stage, String words) {
        var well = Healths.well(Healths.NOW);
        return new HealthReport(well.version(), well.process(), well.started(), well.written(), well.pulseAgeMillis(),
                well.pack(), 0, well.memory(), well.selfTest(), well.problems(), well.timeZone(), Optional.empty(),
                well.troubles(), Optional.of(new ContentUpdate("/releases", stage, words, Optional.of(8L),
                        Optional.empty())));
    }

    @Test
    void whatIsOnlyInTheLogIsNotSaidBecauseATouchMayHaveCausedIt() {
        begin();
        int said = broker.published().size();
        var well = Healths.well(Healths.NOW);
        health = new HealthReport(well.version(), well.process(), well.started(), well.written(), 16, well.pack(), 0,
                well.memory(), well.selfTest(), Healths.ill(Healths.NOW).problems(), well.timeZone(), Optional.empty(),
                well.troubles(), Optional.empty());
        link.changed();
        time.pass(Duration.ofSeconds(2));
        assertThat(broker.published()).hasSize(said);
        assertThat(state().problems()).isEmpty();
    }

    @Test
    void aScreenThatHangsIsAProblem() {
        health = Healths.hanging(Healths.NOW);
        begin();
        assertThat(state().problems()).containsExactly("nothing has been drawn for more than 10 s");
    }

    @Test
    void aPageIsShownAndTheDeskIsAnswered() throws Exception {
        begin();
        deliver(command(UnitCommand.show("line/n26", Optional.of(KO)), "q1"));
        assertThat(asked).containsExactly("show " + new Destination.Line(new LineId("n26")) + " ko");
        assertThat(answer()).isEqualTo(CommandReply.of(ReplyOutcome.DONE));
        assertThat(answers.getLast().correlation()).contains("q1");
        assertThat(answers.getLast().retained()).isFalse();
        outcome = ReplyOutcome.VISITOR_PRESENT;
        deliver(command(UnitCommand.show("home", Optional.empty()), "q2"));
        assertThat(answer().outcome()).isEqualTo(ReplyOutcome.VISITOR_PRESENT);
    }

    @Test
    void aCommandThatComesTwiceIsDoneOnce() {
        begin();
        deliver(command(UnitCommand.show("home", Optional.empty()), "q1"));
        deliver(command(UnitCommand.show("home", Optional.empty()), "q1"));
        assertThat(asked).hasSize(1);
        deliver(command(UnitCommand.show("home", Optional.empty()), "q2"));
        assertThat(asked).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"finder/type", "line", "nowhere", "", "https://example.org", "line/../home"})
    void whatIsNoPageOfAPackIsRefused(String path) throws Exception {
        begin();
        deliver(command(UnitCommand.show(path, Optional.empty()), "q1"));
        assertThat(asked).isEmpty();
        assertThat(answer().outcome()).isEqualTo(ReplyOutcome.UNKNOWN_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "\u0000", "{\"format\": 2, \"kind\": \"show\", \"destination\": \"home\"}",
            "{\"format\": 1, \"kind\": \"show\"}", "{\"format\": 1, \"kind\": \"restart\", \"destination\": \"home\"}",
            "{\"format\": 1, \"kind\": \"show\", \"destination\": \"home\", \"text\": \"Hello\"}",
            "{\"format\": 1, \"kind\": \"show\", \"destination\": \"home\", \"language\": \"not a language\"}"})
    void whatIsNoCommandIsLeftOut(String text) {
        begin();
        deliver(BrokerMessage.passing(TOPICS.command("lobby-1"), Payload.of(text), Duration.ofSeconds(30))
                .answeredOn(ANSWERS, "q1"));
        assertThat(asked).isEmpty();
        assertThat(answers).isEmpty();
        assertThat(link.health().stage()).isEqualTo(LinkStage.CONNECTED);
    }

    @Test
    void aCommandMustBeFreshAndSayWhereItsAnswerGoes() {
        begin();
        var good = command(UnitCommand.show("home", Optional.empty()), "q1");
        deliver(BrokerMessage.passing(good.topic(), good.payload(), Duration.ofSeconds(30)));
        deliver(good.answeredOn(TOPICS.state("lobby-2"), "q2"));
        deliver(good.answeredOn("elsewhere/answer", "q3"));
        deliver(good.answeredOn(ANSWERS, "q".repeat(201)));
        assertThat(asked).isEmpty();
        assertThat(broker.published()).extracting(BrokerMessage::topic).doesNotContain(TOPICS.state("lobby-2"),
                "elsewhere/answer", ANSWERS);
    }

    @Test
    void aCommandThatTheBrokerKeptIsLeftOut() {
        broker.deliver(new BrokerMessage(TOPICS.command("lobby-1"),
                Payload.of(json.write(UnitCommand.show("home", Optional.empty()))), true, Optional.empty(),
                Optional.of(ANSWERS), Optional.of("q1")));
        begin();
        assertThat(asked).isEmpty();
        assertThat(answers).isEmpty();
    }

    @Test
    void aPictureIsSentAsPng() throws Exception {
        begin();
        deliver(command(UnitCommand.picture(Optional.of("home")), "q1"));
        assertThat(asked).containsExactly("picture " + new Destination.Home());
        var picture = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(answer().png().orElseThrow())));
        assertThat(picture.getWidth()).isEqualTo(2);
        assertThat(picture.getHeight()).isEqualTo(2);
        assertThat(picture.getRGB(0, 0)).isEqualTo(RED);
        assertThat(picture.getRGB(1, 0)).isEqualTo(BLUE);
        assertThat(picture.getRGB(1, 1)).isEqualTo(RED);
        outcome = ReplyOutcome.VISITOR_PRESENT;
        deliver(command(UnitCommand.picture(Optional.empty()), "q2"));
        assertThat(answer()).isEqualTo(CommandReply.of(ReplyOutcome.VISITOR_PRESENT));
    }

    @Test
    void aPageThatFailsIsAnswered() throws Exception {
        begin();
        deliver(command(UnitCommand.show("city", Optional.empty()), "q1"));
        assertThat(answer().outcome()).isEqualTo(ReplyOutcome.NOT_NOW);
        deliver(command(UnitCommand.show("home", Optional.empty()), "q2"));
        assertThat(answer().outcome()).isEqualTo(ReplyOutcome.DONE);
    }

    @Test
    void theNewestReleaseIsHeardOf() {
        broker.deliver(new BrokerMessage(TOPICS.pack(), Payload.of(json.write(new PackAnnouncement(1, "my-city", "1.3",
                8))), true, Optional.empty(), Optional.empty(), Optional.empty()));
        begin();
        assertThat(announced).containsExactly(new PackAnnouncement(1, "my-city", "1.3", 8));
        deliver(BrokerMessage.passing(TOPICS.pack(), Payload.of("{\"format\": 9}"), Duration.ofSeconds(30)));
        assertThat(announced).hasSize(1);
    }

    @Test
    void aShortFailureIsNoProblemAndALongOneIs() {
        broker.become(Mood.DOWN);
        begin();
        assertThat(link.health().stage()).isEqualTo(LinkStage.NOT_CONNECTED);
        assertThat(link.health().words()).isEqualTo("mqtt://broker as town-hall/lobby-1: nothing answers");
        time.pass(Duration.ofMinutes(4));
        assertThat(link.health().problem()).isEmpty();
        time.pass(Duration.ofSeconds(61));
        assertThat(link.health().problem().orElseThrow()).startsWith("There has been no link for more than 5 minutes")
                .endsWith("nothing answers");
        broker.become(Mood.UP);
        time.pass(Duration.ofMinutes(3));
        assertThat(link.health().stage()).isEqualTo(LinkStage.CONNECTED);
        assertThat(link.health().problem()).isEmpty();
        assertThat(changes).as("once when it failed, once when it stood").isEqualTo(2);
    }

    @Test
    void aRefusedRightIsAProblemAtOnce() {
        broker.refuse(TOPICS.command("lobby-1"));
        begin();
        assertThat(link.health().stage()).isEqualTo(LinkStage.LIMITED);
        assertThat(link.health().problem().orElseThrow()).contains("not allowed: " + TOPICS.command("lobby-1"));
    }

    @Test
    void aFileThatCannotBeUsedIsSaidWithTheRemedy() {
        link.begin((_, _) -> {
            throw new LinkException(new LinkFailure(LinkCause.FILE, "/etc/login.json: others can read it"));
        });
        time.pass(Duration.ofMinutes(1));
        assertThat(link.health().stage()).isEqualTo(LinkStage.UNUSABLE);
        assertThat(link.health().problem()).contains("The link cannot be made: /etc/login.json: others can read it."
                + " Remedy: correct it and start the lobby again.");
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void theEndIsSaid() {
        begin();
        var done = link.close().toCompletableFuture();
        time.settle();
        assertThat(done).isCompleted();
        assertThat(state().life()).isEqualTo(UnitLife.STOPPED);
    }
}
