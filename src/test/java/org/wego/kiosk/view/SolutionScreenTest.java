// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Tests the screen of the shared solution, with and without a film. */
@FxTest
class SolutionScreenTest {

    private static final String NO_FILM = "\"video\": {\"absent\": \"not recorded\"}";
    private static final String FILM = "\"video\": \"film.mp4\"";

    @Test
    void theFieldsAndTheSiteAreThere(@At("solution") KioskPage kiosk) {
        assertThat(kiosk.asSolution().areas()).containsExactly("e-Government", "Waterworks", "Urban planning",
                "Transportation");
        assertThat(kiosk.screen().texts()).contains("solution.example.org");
        assertThat(kiosk.screen().codes()).isEqualTo(1);
        assertThat(kiosk.screen().texts()).contains("Policy files · Videos · Photographs");
        assertThat(kiosk.screen().pages()).isEqualTo(1);
    }

    @Test
    void anUnrecordedFilmIsReportedAsMissing(@At("solution") KioskPage kiosk) {
        assertThat(kiosk.asSolution().hasFilm()).isFalse();
        assertThat(kiosk.screen().texts()).contains("Video: not recorded (See solution.example.org.)");
    }

    @Test
    void aMessageReplacesADamagedFilm(@TempDir Path folder) {
        var damaged = "....ftypisom, and then nothing that is a film".getBytes(StandardCharsets.US_ASCII);
        var pack = TestPack.in(folder).with("solution.json", NO_FILM, FILM).with("film.mp4", damaged);
        var kiosk = KioskPage.open(LobbyUnderTest.pack(pack.source()), "solution", "en");
        kiosk.untilItSays("The video cannot be played here. (See example.org.)");
        assertThat(kiosk.asSolution().hasFilm()).isFalse();
    }

    @Test
    void aMessageReplacesAFilmThatWasDeletedAfterTheCheck(@TempDir Path folder) {
        var film = "....ftypisom".getBytes(StandardCharsets.US_ASCII);
        var pack = TestPack.in(folder).with("solution.json", NO_FILM, FILM).with("film.mp4", film);
        var opened = LobbyUnderTest.pack(pack.source());
        pack.without("film.mp4");
        var kiosk = KioskPage.open(opened, "solution", "en");
        assertThat(kiosk.screen().texts()).contains("The video cannot be played here. (See example.org.)");
    }
}
