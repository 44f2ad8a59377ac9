// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.KnownUnit;
import org.wego.kiosk.link.LinkFailure;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.LinkStatus;
import org.wego.kiosk.link.LinkStatus.LinkPhase;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.UnitReport.UnitPack;

/** What a unit makes of a broker that is away, comes back, hangs, or gives its place to another machine. */
class BrokerFaultsTest {

    private static final String COMMAND = LinkSamples.TOPICS.command("lobby-1");
    private static final Duration EXPIRY = Duration.ofSeconds(30);

    @TempDir
    private Path folder;
    private Mosquitto broker;

    @BeforeEach
    void start() throws Exception {
        broker = Mosquitto.open(folder);
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    private static Optional<String> shownVersion(TestUnit desk) {
        return desk.view().unit("lobby-1").map(KnownUnit::state).flatMap(state -> state.pack()).map(UnitPack::version);
    }

    /** Fault 4: two machines with one identity throw each other out in circles. */
    @Test
    void twoMachinesWithOneIdentityStopAndSaySo() throws Exception {
        try (var one = TestUnit.quickLobby(broker, folder, "lobby-1", "a").start().awaitConnected();
                var copy = TestUnit.quickLobby(broker, folder, "lobby-1", "b").start()) {
            TestUnit.await(() -> one.isIn(LinkPhase.PAUSED) || copy.isIn(LinkPhase.PAUSED));
            assertThat(Stream.of(one, copy).flatMap(unit -> unit.statuses().stream())
                    .filter(status -> status.phase() == LinkPhase.PAUSED).findFirst().orElseThrow().failure())
                    .map(LinkFailure::words).get().asString().contains("same identity on two machines");
        }
    }

    /** Fault 7: connected, and deaf after the broker has lost what it knew. */
    @Test
    void aUnitHearsCommandsAfterTheBrokerHasLostItsSession() throws Exception {
        try (var lobby = TestUnit.quickLobby(broker, folder, "lobby-1", "a").hearing(COMMAND).start()
                .awaitConnected()) {
            broker.stop();
            TestUnit.await(() -> !lobby.isConnected());
            broker.start();
            lobby.awaitConnected();
            try (var desk = TestUnit.desk(broker, folder, "desk-1")) {
                desk.link().send(BrokerMessage.passing(COMMAND, Payload.of("{}"), EXPIRY)
                        .answeredOn(LinkSamples.TOPICS.answers("desk-1"), "17"));
                TestUnit.await(() -> !lobby.heard().isEmpty());
                assertThat(lobby.heard().getFirst().responseTopic()).contains("kiosk/town-hall/desk-1/answer");
                assertThat(lobby.heard().getFirst().correlation()).contains("17");
                assertThat(lobby.heard().getFirst().retained()).isFalse();
            }
        }
    }

    /** Fault 9: what is published while away fails; the whole present state is said afterwards. */
    @Test
    void afterAnAbsenceTheUnitSaysItsPresentState() throws Exception {
        try (var lobby = TestUnit.quickLobby(broker, folder, "lobby-1", "a").start().awaitConnected()) {
            broker.stop();
            TestUnit.await(() -> !lobby.isConnected());
            lobby.link().show(LinkSamples.showing("2"));
            var sent = lobby.link().send(BrokerMessage.passing(LinkSamples.TOPICS.event("lobby-1"), Payload.of("{}"),
                    EXPIRY));
            assertThat(sent.toCompletableFuture().join()).as("it fails at once, and is said").isPresent();
            broker.start();
            try (var desk = TestUnit.desk(broker, folder, "desk-1")) {
                TestUnit.await(() -> shownVersion(desk).equals(Optional.of("2")));
            }
        }
    }

    /** Fault 10: the library's publish blocks its caller as long as it was never connected. */
    @Test
    void nobodyWaitsForABrokerThatWasNeverThere() throws Exception {
        broker.stop();
        try (var lobby = TestUnit.quickLobby(broker, folder, "lobby-1", "a").start()) {
            for (int i = 0; i <= 10_000; i++) {
                lobby.link().show(LinkSamples.showing("2." + i));
                if (i % 100 == 0) {
                    lobby.link().send(BrokerMessage.passing(LinkSamples.TOPICS.event("lobby-1"), Payload.of("{}"),
                            EXPIRY));
                }
            }
            TestUnit.await(() -> lobby.statuses().stream().anyMatch(status -> status.failure().isPresent()));
            assertThat(lobby.statuses().stream().map(LinkStatus::failure).flatMap(Optional::stream).findFirst())
                    .map(LinkFailure::cause).contains(LinkCause.PORT);
            broker.start();
            lobby.awaitConnected();
            try (var desk = TestUnit.desk(broker, folder, "desk-1")) {
                TestUnit.await(() -> shownVersion(desk).equals(Optional.of("2.10000")));
            }
        }
    }

    /** Fault 11: messages that come before someone listens are dropped. */
    @Test
    void whatTheBrokerHasKeptIsHeardAtTheFirstConnection() throws Exception {
        try (var desk = TestUnit.desk(broker, folder, "desk-1")) {
            for (int i = 0; i < 50; i++) {
                assertThat(desk.link().send(BrokerMessage.kept(LinkSamples.TOPICS.notice("n" + i), Payload.of("{}"),
                        Duration.ofHours(1))).toCompletableFuture().join()).isEmpty();
            }
        }
        try (var lobby = TestUnit.lobby(broker, folder, "lobby-1", "a").hearing("kiosk/town-hall/notice/+").start()) {
            TestUnit.await(() -> lobby.heard().size() == 50);
            assertThat(lobby.heard()).allMatch(BrokerMessage::retained);
        }
    }

    /** Fault 12: what units that are gone have left behind. */
    @Test
    void theBrokerForgetsAStateByItself() throws Exception {
        try (var desk = TestUnit.desk(broker, folder, "desk-1")) {
            desk.link().send(BrokerMessage.kept(LinkSamples.TOPICS.notice("short"), Payload.of("{}"),
                    Duration.ofSeconds(1))).toCompletableFuture().join();
            TestUnit.await(() -> isForgotten("short"));
        }
        try (var lobby = TestUnit.lobby(broker, folder, "lobby-1", "a").start().awaitConnected();
                var late = TestUnit.lobby(broker, folder, "late", "l").hearing(LinkSamples.TOPICS.state("lobby-1"))
                        .start()) {
            TestUnit.await(() -> !late.heard().isEmpty());
            assertThat(late.heard().getFirst().expiry().orElseThrow()).isBetween(Duration.ofSeconds(1),
                    Duration.ofSeconds(125));
            assertThat(lobby.isConnected()).isTrue();
        }
    }

    /** Whether a new subscriber gets nothing of a notice, and gets another one that is still kept. */
    private boolean isForgotten(String id) {
        try (var late = TestUnit.lobby(broker, folder, "late", "l").hearing("kiosk/town-hall/+/state").hearing(
                LinkSamples.TOPICS.notice(id)).start().awaitConnected()) {
            TestUnit.await(() -> late.heard().stream().anyMatch(message -> message.topic().contains("desk-1")));
            return late.heard().stream().noneMatch(message -> message.topic().contains(id));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A network that loses every packet and closes nothing. */
    @Test
    void aBrokerThatHangsIsNoticedAndFoundAgain() throws Exception {
        try (var lobby = TestUnit.quickLobby(broker, folder, "lobby-1", "a").start().awaitConnected()) {
            broker.freeze();
            TestUnit.await(() -> lobby.statuses().stream().map(LinkStatus::failure).flatMap(Optional::stream)
                    .anyMatch(failure -> failure.cause() == LinkCause.DEAF));
            broker.thaw();
            lobby.awaitConnected();
        }
    }
}
