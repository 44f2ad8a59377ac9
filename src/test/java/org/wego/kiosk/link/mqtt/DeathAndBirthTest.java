// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.KnownUnit.UnitPresence;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.testing.OtherProcess;

/** What others see when a unit comes, goes and dies, on a real broker. */
class DeathAndBirthTest {

    private static final String NAME = "lobby-1";

    @TempDir
    private Path folder;
    private Mosquitto broker;
    private TestUnit desk;

    @BeforeEach
    void start() throws Exception {
        broker = Mosquitto.open(folder);
        desk = TestUnit.desk(broker, folder, "desk-1");
    }

    @AfterEach
    void stop() {
        desk.close();
        broker.close();
    }

    private void awaitPresence(TestUnit onlooker, UnitPresence presence, String boot) throws TimeoutException {
        TestUnit.await(() -> onlooker.view().unit(NAME)
                .filter(unit -> unit.presence() == presence && unit.state().boot().equals(boot)).isPresent());
    }

    /** Everything that the broker has taken until now has been heard after this. */
    private static void fence(TestUnit onlooker, List<BrokerMessage> heard) throws TimeoutException {
        onlooker.link().send(BrokerMessage.passing(LinkSamples.TOPICS.event("fence"), Payload.of("now"),
                Duration.ofSeconds(60)));
        TestUnit.await(() -> heard.stream().anyMatch(message -> message.topic().contains("fence")));
    }

    /** Fault 1: the will was retained and the birth was not. */
    @Test
    void whoComesLaterSeesThatTheUnitIsThere() throws Exception {
        try (var lobby = TestUnit.lobby(broker, folder, NAME, "a").start()) {
            awaitPresence(desk, UnitPresence.PRESENT, "a");
            try (var late = TestUnit.lobby(broker, folder, "late", "l").hearing(LinkSamples.TOPICS.state(NAME))
                    .start()) {
                TestUnit.await(() -> !late.heard().isEmpty());
                assertThat(late.heard().getFirst().retained()).as("not the next heartbeat").isTrue();
                assertThat(late.heard().getFirst().payload().toString()).contains("\"life\": \"here\"");
            }
            assertThat(lobby.isConnected()).isTrue();
        }
    }

    /** Fault 1, the other half: who comes after a death sees the death. */
    @Test
    void whoComesLaterSeesThatTheUnitDied() throws Exception {
        try (var lobby = OtherProcess.start(LinkedProgram.class, broker.address(), folder, NAME, "a")) {
            awaitPresence(desk, UnitPresence.PRESENT, "a");
            lobby.kill();
            awaitPresence(desk, UnitPresence.LOST, "a");
        }
        try (var late = TestUnit.desk(broker, folder, "desk-2")) {
            awaitPresence(late, UnitPresence.LOST, "a");
        }
    }

    /** Fault 2: the will of the old session came after the new birth. */
    @Test
    void aKilledUnitThatStartsAgainAtOnceEndsAsPresent() throws Exception {
        var all = new CopyOnWriteArrayList<BrokerMessage>();
        try (var onlooker = TestUnit.lobby(broker, folder, "onlooker", "o").on("kiosk/#", all::add).start()
                .awaitConnected();
                var first = OtherProcess.start(LinkedProgram.class, broker.address(), folder, NAME, "a")) {
            awaitPresence(desk, UnitPresence.PRESENT, "a");
            try (var second = OtherProcess.start(LinkedProgram.class, broker.address(), folder, NAME, "b")) {
                first.kill();
                second.awaitLine("connected");
                awaitPresence(desk, UnitPresence.PRESENT, "b");
                fence(onlooker, all);
                assertThat(desk.view().unit(NAME).orElseThrow().presence()).isEqualTo(UnitPresence.PRESENT);
                try (var late = TestUnit.desk(broker, folder, "desk-2")) {
                    awaitPresence(late, UnitPresence.PRESENT, "b");
                }
            }
        }
    }

    /** Fault 3: a clean stop left "online" behind, because the broker drops the will then. */
    @Test
    void aUnitThatIsStoppedSaysSoBeforeItDisconnects() throws Exception {
        try (var lobby = TestUnit.lobby(broker, folder, NAME, "a").start()) {
            lobby.awaitConnected();
            awaitPresence(desk, UnitPresence.PRESENT, "a");
        }
        awaitPresence(desk, UnitPresence.STOPPED, "a");
        try (var late = TestUnit.desk(broker, folder, "desk-2")) {
            awaitPresence(late, UnitPresence.STOPPED, "a");
        }
    }
}
