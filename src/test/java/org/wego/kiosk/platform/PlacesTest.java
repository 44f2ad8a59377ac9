// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The default folders of a kiosk. */
class PlacesTest {

    private static final Path HOME = Path.of("/home/u");

    private static AppDirectories linux(Map<String, String> environment) {
        return new AppDirectories("Linux", environment, HOME);
    }

    @Test
    void theStateOfAUserIsInTheFolderOfTheSystem() {
        assertThat(DefaultFolders.state(linux(Map.of()))).isEqualTo(HOME.resolve(".local/state/wego-kiosk"));
        assertThat(DefaultFolders.state(linux(Map.of("XDG_STATE_HOME", "/state")))).isEqualTo(
                Path.of("/state/wego-kiosk"));
        assertThat(DefaultFolders.state(linux(Map.of("XDG_STATE_HOME", "state")))).as("a relative path is ignored")
                .isEqualTo(HOME.resolve(".local/state/wego-kiosk"));
        assertThat(DefaultFolders.state(new AppDirectories("Windows 11", Map.of("LOCALAPPDATA", "/l"), HOME)))
                .isEqualTo(
                        Path.of("/l/wego-kiosk"));
        assertThat(DefaultFolders.state(new AppDirectories("Mac OS X", Map.of(), HOME))).isEqualTo(
                HOME.resolve("Library/Application Support/wego-kiosk"));
    }

    @Test
    void aServiceUsesItsOwnFolder() {
        var service = Map.of("STATE_DIRECTORY", "/var/lib/wego-kiosk:/var/lib/other", "XDG_STATE_HOME", "/state");
        assertThat(DefaultFolders.state(linux(service))).isEqualTo(Path.of("/var/lib/wego-kiosk"));
        assertThat(DefaultFolders.overlay(linux(service))).isEqualTo(Path.of("/var/lib/wego-kiosk/overlay"));
    }

    @Test
    void theOverlayIsInTheDataFolderOfTheUser() {
        assertThat(DefaultFolders.overlay(linux(Map.of()))).isEqualTo(HOME.resolve(".local/share/wego-kiosk/overlay"));
        assertThat(DefaultFolders.overlay(linux(Map.of("STATE_DIRECTORY", "/var/lib/k", "XDG_DATA_HOME", "/data"))))
                .isEqualTo(Path.of("/data/wego-kiosk/overlay"));
    }
}
