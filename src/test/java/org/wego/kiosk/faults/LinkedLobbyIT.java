// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.message.CommandReply;
import org.wego.kiosk.link.message.CommandReply.ReplyOutcome;
import org.wego.kiosk.link.message.UnitCommand;
import org.wego.kiosk.link.mqtt.Mosquitto;
import org.wego.kiosk.link.mqtt.TestUnit;

/** A lobby on a real broker, as someone sees it who subscribes to everything. */
class LinkedLobbyIT {

    private static final String LOBBY = LinkSamples.TOPICS.state("lobby-1");
    private static final String ANSWERS = LinkSamples.TOPICS.answers("lobby-1");
    private static final Duration LINKED = Duration.ofSeconds(60);
    private static final Duration TWO_HEARTBEATS = Duration.ofSeconds(90);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private @TempDir Path folder;
    private final StrictJson json = new StrictJson();
    private Mosquitto broker;
    private TestUnit ear;
    private int asked;

    @BeforeEach
    void connect() throws Exception {
        broker = Mosquitto.open(Files.createDirectory(folder.resolve("broker")));
        ear = TestUnit.lobby(broker, folder, "desk-1", "b").hearing("#").start().awaitConnected();
    }

    @AfterEach
    void disconnect() {
        ear.close();
        broker.close();
    }

    private SeenLobby open(String broker, Map<String, String> environment) throws IOException {
        var config = Files.writeString(folder.resolve("kiosk.json"), "{\"overlay\": \"" + folder.resolve("overlay")
                + "\"" + broker + "}");
        return SeenLobby.open(folder, folder.resolve("state"), environment, "--start", "home", "--config",
                config.toString());
    }

    /** What the lobby has said, without what only counts up. */
    private List<String> states() {
        return ear.heard().stream().filter(message -> message.topic().equals(LOBBY))
                .map(message -> message.payload().toString().replaceAll("\"(beat|sinceSeconds)\": \\d+,", "")).toList();
    }

    private ReplyOutcome ask(UnitCommand command) {
        var question = "q" + asked++;
        ear.link().send(BrokerMessage.passing(LinkSamples.TOPICS.command("lobby-1"), Payload.of(json.write(command)),
                Duration.ofSeconds(30)).answeredOn(ANSWERS, question));
        Until.within(ANSWER, "an answer to " + command, () -> answer(question).isPresent());
        return answer(question).orElseThrow();
    }

    private Optional<ReplyOutcome> answer(String question) {
        return ear.heard().stream()
                .filter(message -> message.topic().equals(ANSWERS) && message.correlation().equals(Optional.of(
                        question)))
                .findFirst().map(message -> {
                    try {
                        return json.read(message.payload().bytes(), CommandReply.class).outcome();
                    } catch (JsonException e) {
                        throw new AssertionError("an answer that cannot be read", e);
                    }
                });
    }

    @Test
    void itDoesWhatDesksAskAndTellsNothingOfVisits() throws IOException {
        try (var lobby = open(", \"broker\": {\"address\": \"mqtt://127.0.0.1:" + broker.port()
                + "\", \"base\": \"kiosk\", \"site\": \"town-hall\", \"unit\": \"lobby-1\"}", Map.of())) {
            Until.within(LINKED, "the state of the lobby", () -> states().stream().anyMatch(
                    state -> state.contains("\"life\": \"here\"")));
            assertThat(ask(UnitCommand.picture(Optional.of("buses")))).isEqualTo(ReplyOutcome.DONE);
            assertThat(lobby.showsHome()).as("the picture is taken unseen").isTrue();
            assertThat(ask(UnitCommand.show("contact", Optional.empty()))).isEqualTo(ReplyOutcome.DONE);
            Until.within(ANSWER, "the page", () -> !lobby.showsHome());
            assertThat(ask(UnitCommand.show("home", Optional.empty()))).isEqualTo(ReplyOutcome.VISITOR_PRESENT);
            assertThat(ask(UnitCommand.picture(Optional.empty()))).isEqualTo(ReplyOutcome.VISITOR_PRESENT);
            // The result of the self-test comes a moment after the first state.
            Until.within(TWO_HEARTBEATS, "two states alike", () -> states().size() > 1
                    && states().getLast().equals(states().get(states().size() - 2)));
            int before = states().size();
            var finger = new SplittableRandom(21);
            Until.within(TWO_HEARTBEATS, "two heartbeats during visits", () -> {
                lobby.session().touch(finger.nextInt(XSession.WIDTH), finger.nextInt(XSession.HEIGHT));
                return states().size() >= before + 2;
            });
            assertThat(states().subList(before - 1, states().size())).as("whatever visitors do").containsOnly(
                    states().get(before - 1));
            assertThat(ear.heard()).extracting(BrokerMessage::topic).containsOnly(LOBBY, ANSWERS,
                    LinkSamples.TOPICS.state("desk-1"), LinkSamples.TOPICS.command("lobby-1"));
            lobby.signal("TERM");
            Until.within(ANSWER, "the farewell", () -> states().getLast().contains("\"life\": \"stopped\""));
        }
    }

    @Test
    void withoutABrokerItLoadsNothingOfTheLink() throws IOException {
        var classes = folder.resolve("classes.txt");
        try (var lobby = open("", Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + classes))) {
            lobby.awaitReady();
            lobby.answersATouch();
        }
        assertThat(Files.readAllLines(classes)).anyMatch(line -> line.contains("org.wego.kiosk.lobby.LobbyApp"))
                .noneMatch(line -> line.contains(" com.hivemq.") || line.contains(" io.netty.")
                        || line.contains("org.wego.kiosk.link.") || line.contains("org.wego.kiosk.lobby.linked."));
    }
}
