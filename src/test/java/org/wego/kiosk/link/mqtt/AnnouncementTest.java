// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.Launcher;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.message.MessageReader;
import org.wego.kiosk.link.message.PackAnnouncement;
import org.wego.kiosk.pack.TestPack;

/** {@code publish --announce} with a real broker. */
class AnnouncementTest {

    @TempDir
    private Path folder;
    private final StringWriter said = new StringWriter();

    @BeforeEach
    void makeKeys() {
        TestPack.in(folder.resolve("pack"));
        run("keys", folder.resolve("keys").toString());
    }

    private int run(String... arguments) {
        return Launcher.commandLine().setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true))
                .execute(arguments);
    }

    private int publish(int port) throws IOException {
        var config = Files.writeString(folder.resolve("desk.json"),
                """
                        {"state": "%s", "broker": {"address": "mqtt://127.0.0.1:%d", "site": "%s", "unit": "desk-1", "base": "%s"}}
                        """
                        .formatted(folder, port, LinkSamples.TOPICS.site(), LinkSamples.TOPICS.base()));
        return run("publish", folder.resolve("pack").toString(), "--key", folder.resolve("keys/kiosk.key").toString(),
                "--out", folder.resolve("releases").toString(), "--announce", "--config", config.toString());
    }

    @Test
    void whoConnectsLaterHearsOfTheNewestRelease() throws Exception {
        try (var broker = Mosquitto.open(folder)) {
            assertThat(publish(broker.port())).as(said.toString()).isZero();
            assertThat(said.toString()).contains("announced to: site town-hall");
            try (var lobby = TestUnit.lobby(broker, folder, "lobby-1", "a").hearing(LinkSamples.TOPICS.pack())
                    .start()) {
                TestUnit.await(() -> !lobby.heard().isEmpty());
                var message = lobby.heard().getFirst();
                assertThat(message.retained()).isTrue();
                assertThat(new MessageReader(new StrictJson(), 4096).read(message, PackAnnouncement.class)).get()
                        .extracting(PackAnnouncement::sequence).isEqualTo(1L);
            }
        }
    }

    @Test
    void aReleaseStaysPublishedWhenTheBrokerIsAway() throws Exception {
        assertThat(publish(Mosquitto.freePort())).isEqualTo(1);
        assertThat(said.toString()).contains("The release is published, but not announced: nothing answers");
        assertThat(folder.resolve("releases/timestamp.txt")).exists();
    }
}
