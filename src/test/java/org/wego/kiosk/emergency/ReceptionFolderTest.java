// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;

/** A desk and a lobby that share the folder of reception's changes need no broker for a message. */
class ReceptionFolderTest {

    private final StrictJson json = new StrictJson();
    private final EmergencyMessage message = EmergencySamples.message("a");
    private EmergencyDesk lobby;
    private ReceptionFolder ofLobby;
    private ReceptionFolder ofDesk;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        var clock = Clock.fixed(EmergencySamples.SENT.plusSeconds(5), ZoneOffset.UTC);
        lobby = new EmergencyDesk(new EmergencyStore(folder.resolve("state"), json), Optional.empty(),
                Optional.empty(), clock, () -> 0, json);
        ofLobby = new ReceptionFolder(folder.resolve("overlay"));
        ofDesk = new ReceptionFolder(folder.resolve("overlay"));
    }

    private List<String> shown() {
        EmergencyWatch.take(EmergencyOrigin.RECEPTION_FOLDER, ofLobby.look(), lobby);
        return lobby.current().stream().map(EmergencyMessage::id).toList();
    }

    @Test
    void theLobbyShowsWhatTheDeskPutsThereAndEndsWhatItTakes() throws IOException {
        assertThat(shown()).isEmpty();
        ofDesk.put(message);
        assertThat(shown()).containsExactly("a");
        ofDesk.take("a");
        assertThat(shown()).isEmpty();
        ofDesk.put(EmergencySamples.message("b"));
        assertThat(shown()).containsExactly("b");
    }

    @Test
    void aShareThatIsGoneEndsNothing() throws IOException {
        ofDesk.put(message);
        assertThat(shown()).containsExactly("a");
        Files.move(folder.resolve("overlay"), folder.resolve("elsewhere"));
        assertThat(shown()).containsExactly("a");
        Files.move(folder.resolve("elsewhere"), folder.resolve("overlay"));
        assertThat(shown()).containsExactly("a");
        Files.delete(folder.resolve("overlay/alerts/a.json"));
        assertThat(shown()).isEmpty();
    }

    @Test
    void aMessageForOthersIsNotShown() throws IOException {
        ofDesk.put(new EmergencyMessage(1, "a", EmergencyOrigin.DESK, false, message.sent(), message.until(),
                new EmergencyTarget(List.of(), List.of("lobby-2")), message.texts()));
        assertThat(shown()).isEmpty();
    }

    @Test
    void aFaultyFileIsReported() throws IOException {
        Files.createDirectories(folder.resolve("overlay/alerts"));
        Files.writeString(folder.resolve("overlay/alerts/x.json"), "{}");
        shown();
        shown();
        assertThat(lobby.faults()).singleElement().asString().contains("x.json");
    }
}
