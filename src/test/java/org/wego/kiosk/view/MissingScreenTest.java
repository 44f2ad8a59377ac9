// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Tests the screen for content that is not in the pack. */
@FxTest
class MissingScreenTest {

    @Test
    void anUnknownLineIsReportedAsMissing(@At("line/nope") KioskPage kiosk) {
        assertThat(kiosk.title()).isEqualTo("Not available");
        assertThat(kiosk.screen().texts()).contains("No information on this.");
    }

    @Test
    void itLinksToReceptionAndHome(@At("office/atlantis") KioskPage kiosk) {
        assertThat(kiosk.screen().targets()).containsExactly("Reception");
        kiosk.home();
        assertThat(kiosk.title()).isEqualTo("Welcome to Lyra");
    }

    @Test
    void aTaskWithoutContentIsNotOfferedAtHome(@TempDir Path folder) {
        var pack = TestPack.in(folder).with("pack.json", "\"city.json\", ", "").without("city.json");
        var kiosk = KioskPage.open(LobbyUnderTest.pack(pack.source()), "home", "en");
        assertThat(kiosk.asHome().tiles()).contains("Contact", "Buses", "Offices", "Solution").doesNotContain("City");
        var direct = KioskPage.open(LobbyUnderTest.pack(pack.source()), "city", "en");
        assertThat(direct.title()).isEqualTo("Not available");
    }
}
