// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** A screen that was kept for the way back is as if it were built anew. */
@FxTest
class KeptScreenTest {

    private static final Pattern TIME = Pattern.compile("^\\d\\d:\\d\\d$");
    private static final Instant LATER = Instant.parse("2026-11-23T08:30:00Z");

    @Test
    void homeLooksAsBefore(KioskPage kiosk) {
        kiosk.home();
        var before = kiosk.picture();
        kiosk.asHome().openBuses().open("151");
        kiosk.home();
        assertThat(kiosk.picture().differing(before)).as("pixels that changed").isZero();
    }

    @Test
    void theTimeIsRightAtOnce(KioskPage kiosk) {
        kiosk.home().openCity();
        kiosk.setClock(LATER);
        kiosk.home();
        assertThat(kiosk.clock()).isEqualTo("17:30");
        assertThat(kiosk.asHome().summaries()).anyMatch(text -> text.startsWith("16:30 "));
    }

    @Test
    void theFirstPageIsShown(KioskPage kiosk) {
        kiosk.access().follow("200 %");
        kiosk.home().openBuses().turn();
        kiosk.reception();
        kiosk.back();
        assertThat(kiosk.screen().page()).isOne();
    }

    @Test
    void aPageIsAnnouncedOnce(KioskPage kiosk) {
        kiosk.access().follow("200 %");
        kiosk.key(KeyCode.F12);
        for (var name : List.of("Home", "Buses", "Reception", "Back", "More")) {
            kiosk.fire(name);
        }
        assertThat(kiosk.hearer().said()).filteredOn(said -> said.text().startsWith("Page 2 of")).hasSize(1);
    }

    @Test
    void allLinesAreListedAgain(KioskPage kiosk) {
        var buses = kiosk.home().openBuses();
        int all = buses.lines().size();
        buses.choose("Red");
        kiosk.home().openBuses();
        assertThat(kiosk.asBuses().lines()).hasSize(all);
    }

    /** Regression: the update of the times showed a time that has no room beside the title. */
    @Test
    void aHiddenTimeStaysHidden(@At(value = "home", lang = "ko") KioskPage kiosk) {
        kiosk.access().follow("200%");
        kiosk.resize(1920, 1080);
        kiosk.key(KeyCode.F2);
        assertThat(kiosk.everything()).isNotEmpty().noneMatch(TIME.asPredicate());
        kiosk.wait(Duration.ofSeconds(25));
        assertThat(kiosk.everything()).noneMatch(TIME.asPredicate());
    }
}
