// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Tests the screen of one line. */
@FxTest
class LineScreenTest {

    private static final int MOST_ITEMS = 60;

    @Test
    void aLineThatWasSeenHereShowsItsStopsWithTheirDirections(@At("line/271") KioskPage kiosk) {
        assertThat(kiosk.asLine().finding()).isEqualTo("Seen here in May 2022");
        assertThat(kiosk.asLine().stopNumbers()).containsExactly("01011", "01013", "01012", "01014");
        assertThat(kiosk.screen().texts()).containsSubsequence("Eastbound", "01011", "01013", "Westbound", "01012",
                "01014");
    }

    @Test
    void theMapNumbersItsStops(@At("line/271") KioskPage kiosk) {
        assertThat(kiosk.asLine().map()).contains("You are here", "1", "2", "3", "4");
    }

    @Test
    void aLineThatWasSeenNearbySaysSo(@At("line/7018") KioskPage kiosk) {
        assertThat(kiosk.asLine().finding()).isEqualTo("Seen nearby in May 2022");
        assertThat(kiosk.asLine().stopNumbers()).containsExactly("01173");
    }

    @Test
    void aDoubtfulLineHasNoStopsAndOffersReception(@At("line/471") KioskPage kiosk) {
        assertThat(kiosk.asLine().finding()).startsWith("May no longer stop here");
        assertThat(kiosk.asLine().stopNumbers()).isEmpty();
        assertThat(kiosk.asLine().askReception().title()).isEqualTo("Reception");
    }

    @Test
    void aLineWithoutDataIsCalledNotChecked(@At("line/2500") KioskPage kiosk) {
        assertThat(kiosk.asLine().finding()).startsWith("Not checked");
    }

    @Test
    void aNightLineIsNamedAsSuch(@At("line/n26") KioskPage kiosk) {
        assertThat(kiosk.asLine().number()).isEqualTo("N26");
        assertThat(kiosk.title()).isEqualTo("Blue night bus");
    }

    @Test
    void theColourIsExplained(@At("line/2500") KioskPage kiosk) {
        assertThat(kiosk.screen().subtitle()).isEqualTo("Express");
        assertThat(kiosk.screen().texts()).contains("Wide-area express between Seoul and its region.");
    }

    @Test
    void aVisitorSeesWhereTheLineComesFrom(@At("line/470") KioskPage kiosk) {
        assertThat(kiosk.everything()).contains("From Seobu Driving Test Centre");
    }

    @Test
    void aDoubtfulLineShowsTheEvidenceAndTheLinesOfItsColourThatStopHere(@At("line/471") KioskPage kiosk) {
        assertThat(kiosk.screen().texts()).containsSubsequence("Published before June 2017",
                "Moved off Jong-ro in September 2017. Later data does not show it.",
                "Ask reception before you wait.", "Blue: seen here in May 2022");
        assertThat(kiosk.asLine().others()).hasSize(17).contains("Blue bus 470. Seen here")
                .allMatch(name -> name.startsWith("Blue") && name.endsWith("Seen here"));
        assertThat(kiosk.asLine().open("470").stopNumbers()).hasSize(6);
    }

    @Test
    void withoutALineOfItsColourAllLinesThatStopHereAreOffered(@At("line/9701") KioskPage kiosk) {
        assertThat(kiosk.screen().texts()).contains("Seen here in May 2022");
        assertThat(kiosk.asLine().others()).hasSize(20).contains("Green bus 7212. Seen here");
    }

    @Test
    void aTouchedStopIsMarkedInTheListAndOnTheMap(@At("line/470") KioskPage kiosk) {
        assertThat(kiosk.asLine().markedStop()).isEmpty();
        kiosk.asLine().touchStop("Jongno 2-ga Junction");
        assertThat(kiosk.asLine().markedStop()).isEqualTo("01001");
        assertThat(kiosk.asLine().stopMarkedOnTheMap()).isEqualTo("01001");
        kiosk.asLine().touchStop("Jongno 2-ga Junction");
        assertThat(kiosk.asLine().markedStop()).isEmpty();
    }

    @Test
    void theStopThatTheVoiceReadsIsMarked(@At("line/470") KioskPage kiosk) {
        kiosk.key(KeyCode.F12);
        for (int i = 0; i < MOST_ITEMS && !kiosk.hearer().last().contains("Jongno 2-ga Junction"); i++) {
            kiosk.key(KeyCode.DOWN);
        }
        assertThat(kiosk.hearer().last()).as("the stop as a whole").contains("5").contains("01001");
        assertThat(kiosk.asLine().markedStop()).isEqualTo("01001");
        assertThat(kiosk.asLine().stopMarkedOnTheMap()).isEqualTo("01001");
        kiosk.key(KeyCode.DOWN);
        assertThat(kiosk.asLine().markedStop()).isEqualTo("01004");
        kiosk.key(KeyCode.DOWN);
        assertThat(kiosk.asLine().stopMarkedOnTheMap()).isEmpty();
    }
}
