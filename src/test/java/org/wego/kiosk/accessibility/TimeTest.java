// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.sound.Sound;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.Visits;

/** A visitor who needs time. */
@FxTest
class TimeTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final GlyphPositions GLYPHS = new GlyphPositions();

    static Stream<Named<Consumer<KioskPage>>> needs() {
        return Stream.of(Named.of("voice", kiosk -> kiosk.key(KeyCode.F12)),
                Named.of("keypad", kiosk -> kiosk.key(KeyCode.DOWN)),
                Named.of("200 %", kiosk -> kiosk.access().choose("Text size", "200 %")),
                Named.of("reach", kiosk -> kiosk.access().choose("Low reach", "On")));
    }

    @ParameterizedTest(name = "C01 {0}")
    @MethodSource("needs")
    void aVisitorWhoNeedsTimeIsAskedAfterFiveMinutes(Consumer<KioskPage> need, KioskPage kiosk) {
        kiosk.asAttract().touchWelcome("Welcome");
        need.accept(kiosk);
        kiosk.wait(Duration.ofSeconds(299));
        assertThat(kiosk.question()).isEmpty();
        kiosk.wait(SECOND);
        assertThat(kiosk.question()).contains("30 seconds");
    }

    @Test
    @DisplayName("C01 as often as wanted")
    void anyTouchAndAnyKeyGoesOnAsOftenAsWanted(KioskPage kiosk) {
        kiosk.asAttract().touchWelcome("Welcome").openBuses();
        for (int i = 0; i < 10; i++) {
            kiosk.wait(Duration.ofSeconds(149));
            assertThat(kiosk.question()).contains("1 seconds");
            kiosk.touchNothing();
            assertThat(kiosk.question()).isEmpty();
        }
        kiosk.wait(Duration.ofSeconds(149));
        kiosk.key(KeyCode.F2);
        assertThat(kiosk.question()).isEmpty();
        assertThat(kiosk.title()).as("the key only answers").isEqualTo("Buses");
    }

    @Test
    @DisplayName("C01 no time limit")
    void aVisitWithoutTimeLimitEndsByTheFinishButtonOrAfterTwentyHours(KioskPage kiosk) {
        kiosk.asAttract().touchWelcome("Welcome");
        kiosk.wait(Duration.ofSeconds(121));
        kiosk.answer("No time limit");
        kiosk.wait(Duration.ofHours(19));
        assertThat(kiosk.question()).isEmpty();
        kiosk.wait(Duration.ofHours(1));
        assertThat(kiosk.question()).isNotEmpty();
        kiosk.touchNothing();
        kiosk.access().finish();
        assertThat(kiosk.asAttract().welcomes()).as("back at the greeting").contains("Welcome");
        assertThat(kiosk.access().targets()).as("nothing is left to finish").doesNotContain("Finish");
        AccessibilityRow.C01.measured(
                "asked after 120 s, 300 s (voice, keypad, 200 %, reach) or 20 h; 30 s to answer, 10 times in a row");
    }

    /** The idle dialog meets the rules of every screen: whole, readable and, in reach mode, within reach. */
    @ParameterizedTest(name = "A04 question: {0} {1} {2} {3}")
    @CsvSource({"en, 1080, 1920, ''", "ru, 1080, 1920, '200'", "ko, 1080, 1920, '200 reach contrast'",
            "ja, 1080, 1920, 'reach'", "ru, 1080, 1920, '150 reach'", "en, 1920, 1080, ''", "ru, 1920, 1080, '200'",
            "zh, 1920, 1080, '200 contrast'", "ja, 1920, 1080, '150'"})
    void theQuestionIsWhole(String lang, double width, double height, String modes) {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "attract", lang);
        kiosk.resize(width, height);
        var words = Visits.in(lang).messages();
        if (modes.contains("contrast")) {
            kiosk.key(KeyCode.F11);
        }
        kiosk.key(KeyCode.F4);
        if (modes.contains("reach")) {
            kiosk.access().choose(words.get("access.reach"), words.get("access.on"));
            kiosk.key(KeyCode.F2);
            kiosk.key(KeyCode.F4);
        }
        var percent = modes.contains("200") ? 200 : modes.contains("150") ? 150 : 100;
        choose(kiosk, words.get("access.percent", percent).replace('\u00a0', ' '), words.get("pager.next"));
        kiosk.touchNothing();
        kiosk.wait(Duration.ofMinutes(5).plus(SECOND));
        assertThat(kiosk.question()).isNotEmpty();
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
        if (modes.contains("reach") && height > width) {
            assertThat(kiosk.isInReach()).isTrue();
            assertThat(kiosk.highestText()).isGreaterThanOrEqualTo(1920 - 1138);
        }
    }

    @Test
    @DisplayName("C01 seen, spoken, sounded")
    void theWarningIsSpokenAndSounded(@At("home") KioskPage kiosk) {
        kiosk.key(KeyCode.F12);
        kiosk.hearer().forget();
        kiosk.wait(Duration.ofMinutes(5));
        assertThat(kiosk.hearer().last()).isEqualTo(
                "Are you still there? 30 seconds are left. Touch the screen, or press any key, to continue.");
        assertThat(kiosk.hearer().sounds()).containsExactly(Sound.WARNING);
        kiosk.wait(Duration.ofSeconds(20));
        assertThat(kiosk.hearer().said()).hasSize(3);
        assertThat(kiosk.hearer().sounds()).hasSize(3);
    }

    @Test
    @DisplayName("C04 the timer rests while speech plays")
    void theTimerRestsWhileSpeechPlays(@At("home") KioskPage kiosk) {
        kiosk.key(KeyCode.F12);
        kiosk.speaking(true);
        kiosk.wait(Duration.ofMinutes(15));
        assertThat(kiosk.question()).isEmpty();
        kiosk.speaking(false);
        kiosk.wait(Duration.ofSeconds(299));
        assertThat(kiosk.question()).isEmpty();
        kiosk.wait(SECOND);
        assertThat(kiosk.question()).contains("30 seconds");
        kiosk.speaking(true);
        kiosk.wait(Duration.ofSeconds(10));
        assertThat(kiosk.question()).as("the spoken warning itself excepted").contains("20 seconds");
        AccessibilityRow.C04.measured(
                "15 min of speech: no question; 300 s after its end: asked; the spoken warning does not stop the count");
    }

    /** Uses the keypad, because the test's finger does not reach the right end of a landscape screen. */
    private static void choose(KioskPage kiosk, String value, String more) {
        for (int i = 0; i < 100 && !kiosk.ringed().equals(value); i++) {
            if (kiosk.ringed().equals(more)) {
                kiosk.key(KeyCode.ENTER);
            }
            kiosk.key(KeyCode.DOWN);
        }
        assertThat(kiosk.ringed()).isEqualTo(value);
        kiosk.key(KeyCode.ENTER);
    }
}
