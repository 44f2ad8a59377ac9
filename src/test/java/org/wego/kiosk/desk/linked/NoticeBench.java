// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.mqtt.Mosquitto;
import org.wego.kiosk.link.mqtt.SimulatedSite;
import org.wego.kiosk.link.mqtt.TestUnit;
import org.wego.kiosk.link.notice.NoticeSigner;
import org.wego.kiosk.link.notice.SiteNotice;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;
import org.wego.kiosk.release.KeyFiles;
import org.wego.kiosk.testing.OtherProcess;

/**
 * Measures how long a signed notice needs from a desk to 500 lobbies, each with the client code of a real one, until it is
 * verified there. Needs mosquitto. Runs only when it is named.
 */
final class NoticeBench {

    private static final int LOBBIES = 500;
    private static final int NOTICES = 20;

    @TempDir
    private Path folder;

    @Test
    void aNoticeReachesFiveHundredLobbies() throws Exception {
        var keys = folder.resolve("keys");
        KeyFiles.make(keys);
        var signer = NoticeSigner.read(keys.resolve("kiosk.key"), LinkSamples.TOPICS, new StrictJson());
        try (var broker = Mosquitto.open(Files.createDirectory(folder.resolve("broker")));
                var lobbies = OtherProcess.start(SimulatedSite.class, broker.port(), LOBBIES, folder,
                        keys.resolve("kiosk.pub"));
                var desk = TestUnit.desk(broker, folder, "desk-1")) {
            assertThat(lobbies.line()).isEqualTo("connected");
            for (int i = 1; i <= NOTICES; i++) {
                var notice = new SiteNotice(NoticeKind.RECORD, "notice-" + i, Long.toString(System.nanoTime()),
                        Instant.now().plus(Duration.ofHours(1)));
                desk.link().send(BrokerMessage.kept(signer.topic(notice.kind(), notice.id()), signer.seal(notice, i),
                        Duration.ofHours(1)));
                System.out.println(lobbies.line());
            }
        }
    }
}
