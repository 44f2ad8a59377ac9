// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.Matrix;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.tour.TourDestinations;

/** On each screen the arrow keys reach every control, in both directions, and Esc leads back. */
@FxTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@WegoContent("walks through every screen that is shipped")
class KeypadWalkTest {

    private static final int MAX_LENGTH = 400;

    private int screens;
    private int presses;
    private int controls;

    static Stream<String> screens() {
        return new TourDestinations(LobbyUnderTest.bundledContent(), false).list().stream().map(DestinationPath::of);
    }

    /** In a sample every second screen; TourAccessibilityTest compares the words of every screen with what is spoken. */
    static Stream<String> screensWithVoice() {
        var all = screens().toList();
        return Matrix.of(all, screen -> all.indexOf(screen) / 2, 0).stream();
    }

    @ParameterizedTest(name = "D02 {0}")
    @MethodSource("screens")
    void downAndUpLeadThroughEveryControlOfThePage(String screen) {
        var kiosk = KioskPage.open(LobbyUnderTest.bundledPack(), screen, "ko");
        int controlsOfPage = kiosk.enabledTargets().size();
        var down = walk(kiosk, KeyCode.DOWN);
        assertThat(down).as("each control once, then the first again").hasSize(controlsOfPage).doesNotHaveDuplicates();
        var up = walk(kiosk, KeyCode.UP);
        assertThat(up).containsExactlyInAnyOrderElementsOf(down);
        assertThat(groups(kiosk)).as("no group is a trap").isSubsetOf(down)
                .hasSizeGreaterThan(kiosk.screen().targets().isEmpty() ? 0 : 1);
        screens++;
        controls += controlsOfPage;
        kiosk.key(KeyCode.ESCAPE);
        assertThat(kiosk.screen().targets()).as("Esc leads somewhere").isNotEmpty();
    }

    @ParameterizedTest(name = "D02 with voice: {0}")
    @MethodSource("screensWithVoice")
    void withTheVoiceOnTheRingStopsAtEveryTextToo(String screen) {
        var kiosk = KioskPage.open(LobbyUnderTest.bundledPack(), screen, "ru");
        kiosk.key(KeyCode.F12);
        kiosk.hearer().forget();
        var first = kiosk.ringPlace();
        var heard = new ArrayList<String>();
        do {
            kiosk.key(KeyCode.DOWN);
            presses++;
            heard.add(kiosk.hearer().last());
        } while (!kiosk.ringPlace().equals(first) && heard.size() < MAX_LENGTH);
        var said = withoutSpaces(String.join("\n", heard));
        assertThat(kiosk.everything()).filteredOn(text -> !text.equals("·"))
                .allSatisfy(text -> assertThat(said).contains(withoutSpaces(text)));
    }

    /** A line on the display may end within a web address, which is spoken whole. */
    private static String withoutSpaces(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    @AfterAll
    void recordTheFigure() {
        AccessibilityRow.D02.measured(
                "%d screens, %d controls, %d key presses: every control once a round, no trap".formatted(screens,
                        controls, presses));
    }

    private List<String> walk(KioskPage kiosk, KeyCode key) {
        var seen = new ArrayList<String>();
        kiosk.key(key);
        while (seen.size() < MAX_LENGTH && !seen.contains(kiosk.ringPlace())) {
            seen.add(kiosk.ringPlace());
            kiosk.key(key);
            presses++;
        }
        return seen;
    }

    private List<String> groups(KioskPage kiosk) {
        var seen = new ArrayList<String>();
        for (var key : List.of(KeyCode.RIGHT, KeyCode.LEFT)) {
            for (int i = 0; i < 8; i++) {
                kiosk.key(key);
                presses++;
                if (!seen.contains(kiosk.ringPlace())) {
                    seen.add(kiosk.ringPlace());
                }
            }
        }
        return seen;
    }
}
