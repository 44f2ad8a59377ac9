// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkFailure;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.LinkThread;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.testing.TestCertificates;

/** The rights that the program ships for mosquitto are enough for lobbies and desks, and no more. */
class ShippedRightsTest {

    private static final Path SHIPPED = Path.of("src", "main", "dist", "linux", "broker.acl");
    private static final Topics TOPICS = LinkSamples.TOPICS;

    @TempDir
    private Path folder;
    private Mosquitto broker;
    private TestUnit lobby;
    private TestUnit desk;

    @BeforeEach
    void connect() throws Exception {
        var rights = Files.writeString(folder.resolve("acl"), Files.readString(SHIPPED).replace("wego-kiosk/",
                TOPICS.base() + "/"));
        broker = Mosquitto.with(folder, Mosquitto.freePort(), "allow_anonymous true", "acl_file " + rights);
        lobby = unit("lobby-1").hearing(TOPICS.command("lobby-1")).hearing(TOPICS.pack())
                .hearing(TOPICS.allNotices()).start().awaitConnected();
        desk = unit("desk-1").hearing(TOPICS.allStates()).hearing(TOPICS.answers("lobby-1")).start().awaitConnected();
    }

    @AfterEach
    void disconnect() {
        desk.close();
        lobby.close();
        broker.close();
    }

    private TestUnit unit(String name) throws IOException {
        var login = TestCertificates.privately(folder.resolve(name + ".json"), """
                {"user": "%s", "password": "any"}
                """.formatted(name));
        return TestUnit.of(TestUnit.config("mqtt://127.0.0.1:" + broker.port(), name, Optional.of(login),
                Optional.empty(), Optional.empty()), folder, new LinkThread());
    }

    private static BrokerMessage message(String topic) {
        return BrokerMessage.passing(topic, Payload.of("{}"), Duration.ofSeconds(30));
    }

    private static boolean isAllowed(TestUnit unit, String topic) {
        CompletableFuture<Optional<LinkFailure>> sent = unit.link().send(message(topic)).toCompletableFuture();
        return sent.join().filter(failure -> failure.cause() == LinkCause.RIGHTS).isEmpty();
    }

    @Test
    void aDeskAsksAndALobbyAnswers() throws Exception {
        TestUnit.await(() -> desk.heard().stream().anyMatch(heard -> heard.topic().equals(TOPICS.state("lobby-1"))));
        assertThat(isAllowed(desk, TOPICS.command("lobby-1"))).isTrue();
        assertThat(isAllowed(desk, TOPICS.pack())).isTrue();
        assertThat(isAllowed(desk, TOPICS.notice("r-1"))).isTrue();
        TestUnit.await(() -> lobby.heard().size() == 3);
        assertThat(isAllowed(lobby, TOPICS.answers("lobby-1"))).isTrue();
        TestUnit.await(() -> desk.heard().stream().anyMatch(heard -> heard.topic().equals(TOPICS.answers("lobby-1"))));
    }

    @Test
    void aLobbyCallsAndADeskAnswers() {
        assertThat(isAllowed(lobby, TOPICS.event("lobby-1"))).isTrue();
        assertThat(isAllowed(desk, TOPICS.callAnswers("lobby-1"))).isTrue();
        assertThat(isAllowed(desk, TOPICS.reception("desk-1"))).isTrue();
        assertThat(isAllowed(lobby, TOPICS.callAnswers("lobby-2"))).isFalse();
        assertThat(isAllowed(lobby, TOPICS.reception("desk-1"))).isFalse();
        assertThat(isAllowed(desk, TOPICS.event("lobby-1"))).isFalse();
    }

    @Test
    void aLobbySpeaksForNobodyElseAndCommandsNobody() {
        assertThat(isAllowed(lobby, TOPICS.state("lobby-2"))).isFalse();
        assertThat(isAllowed(lobby, TOPICS.answers("lobby-2"))).isFalse();
        assertThat(isAllowed(lobby, TOPICS.command("lobby-2"))).isFalse();
        assertThat(isAllowed(lobby, TOPICS.pack())).isFalse();
        assertThat(isAllowed(lobby, TOPICS.notice("n1"))).isFalse();
        assertThat(isAllowed(desk, TOPICS.state("lobby-1"))).isFalse();
    }
}
