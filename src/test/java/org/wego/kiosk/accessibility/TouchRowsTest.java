// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.tour.TourDestinations;

/** One finger, or one key, is enough on every screen. */
@FxTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@WegoContent("measures the targets of every screen that is shipped")
class TouchRowsTest {

    private int screens;
    private int targets;

    static Stream<String> screens() {
        return new TourDestinations(LobbyUnderTest.bundledContent(), false).list().stream().map(DestinationPath::of);
    }

    @ParameterizedTest(name = "A06 {0}")
    @MethodSource("screens")
    void highContrastIsOneKeyOrTwoTouchesAway(String screen) {
        var kiosk = KioskPage.open(LobbyUnderTest.bundledPack(), screen, "en");
        assertThat(kiosk.isInHighContrast()).isFalse();
        kiosk.key(KeyCode.F11);
        assertThat(kiosk.isInHighContrast()).isTrue();
        kiosk.key(KeyCode.F11);
        assertThat(kiosk.isInHighContrast()).isFalse();
        kiosk.access().choose("Contrast", "High");
        assertThat(kiosk.isInHighContrast()).isTrue();
        screens++;
    }

    /** Screens that together have each kind of control. */
    @ParameterizedTest(name = "B05 {0}")
    @ValueSource(
            strings = {"attract", "home", "directions/out", "buses/red", "finder/1", "offices", "contact", "access",
                    "languages", "solution"})
    void aControlActsOnReleaseAndSlidingOffCancels(String screen) {
        var kiosk = KioskPage.open(LobbyUnderTest.bundledPack(), screen, "en");
        var before = kiosk.everything();
        for (var place : kiosk.enabledTargets()) {
            kiosk.hearer().forget();
            kiosk.pressAt(place);
            kiosk.slideOffAndLift();
            assertThat(kiosk.hearer().sounds()).as("at %s", place).isEmpty();
            targets++;
        }
        assertThat(kiosk.everything()).isEqualTo(before);
    }

    @ParameterizedTest(name = "B04 {0}")
    @MethodSource("screens")
    void nothingScrollsSoNothingNeedsADrag(String screen) {
        var kiosk = KioskPage.open(LobbyUnderTest.bundledPack(), screen, "en");
        assertThat(kiosk.has(".scroll-pane") || kiosk.has(".scroll-bar") || kiosk.has(".slider")
                || kiosk.has(".virtual-flow")).isFalse();
        assertThat(kiosk.screen().pages()).as("what does not fit has page buttons").isPositive();
    }

    @AfterAll
    void recordTheFigures() {
        AccessibilityRow.A06.measured("%d screens: F11, or Accessibility and its first row".formatted(screens));
        AccessibilityRow.B05.measured("%d controls pressed, slid off and lifted: none acted".formatted(targets));
        AccessibilityRow.B04
                .measured("0 scrolling parts on %d screens: pages with buttons; the corner hold has a button and a key"
                        .formatted(screens));
    }
}
