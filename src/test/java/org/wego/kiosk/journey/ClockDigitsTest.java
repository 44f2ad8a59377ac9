// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.Matrix;
import org.wego.kiosk.testing.TestDoor;
import org.wego.kiosk.testing.Visits;

/** Shown times advance, and their digits do not move other parts of the screen. */
@FxTest
class ClockDigitsTest {

    /** Seoul 11:11; Ulyanovsk 09:20, 09:21, 11:11, 00:00; Seoul 00:00: the narrowest digits and the widest. */
    private static final List<Instant> TIMES = List.of("2026-11-23T02:11:00Z", "2026-11-23T05:20:00Z",
            "2026-11-23T05:21:00Z", "2026-11-23T07:11:00Z", "2026-11-23T20:00:00Z", "2026-11-22T15:00:00Z").stream()
            .map(Instant::parse).toList();
    private static final Duration SECOND = Duration.ofSeconds(1);
    /** The longest wait for the question, s: five minutes for visitors who need more time. */
    private static final int MAX_WAIT_SECONDS = 301;
    /** Before the first release: a clock that has lost its battery. */
    private static final Instant WRONG = Instant.parse("2016-11-23T05:20:00Z");
    private static final List<String> SCREENS = List.of("home", "offices", "office/europe", "office/asia");

    @Test
    void theTimeOfAnOfficeGoesOnWithTheMinute(@At("office/asia") KioskPage kiosk) {
        assertThat(kiosk.asOffice().above()).contains("13:05");
        kiosk.wait(Duration.ofSeconds(59));
        assertThat(kiosk.asOffice().above()).contains("13:05");
        kiosk.wait(Duration.ofSeconds(1));
        assertThat(kiosk.asOffice().above()).contains("13:06");
        assertThat(kiosk.clock()).isEqualTo("14:06");
    }

    @Test
    void allTimesOfTheOfficesGoOnAndThePageStays(@At("offices") KioskPage kiosk) {
        assertThat(kiosk.asOffices().map()).contains("Lyra 14:05", "Chengdu 13:05", "Ulyanovsk Region 09:05");
        kiosk.wait(Duration.ofMinutes(1));
        assertThat(kiosk.screen().page()).isOne();
        assertThat(kiosk.asOffices().map()).contains("Lyra 14:06", "Chengdu 13:06", "Ulyanovsk Region 09:06");
    }

    @Test
    void whereLettersAreLargeTheTimesOfEveryPageGoOn(@At("offices") KioskPage kiosk) {
        kiosk.access().follow("200 %");
        kiosk.back();
        assertThat(kiosk.screen().pages()).isGreaterThan(1);
        kiosk.wait(Duration.ofMinutes(1));
        assertThat(kiosk.screen().texts()).contains("13:06", "09:06").doesNotContain("13:05", "09:05");
    }

    @Test
    void aClockThatWasSetIsSeenWithinTwentySeconds(@At("office/asia") KioskPage kiosk) {
        kiosk.setClock(Instant.parse("2026-11-23T08:30:00Z"));
        kiosk.wait(Duration.ofSeconds(20));
        assertThat(kiosk.asOffice().above()).contains("16:30");
    }

    private record ClockSetting(String screen, boolean wide) {}

    /** A sample has each screen in one shape, and in the other one in the next language. */
    private static List<ClockSetting> settings(String lang) {
        var all = SCREENS.stream().flatMap(screen -> Stream.of(true, false)
                .map(wide -> new ClockSetting(screen, wide))).toList();
        return Matrix.of(all, ClockSetting::screen, List.of("en", "ko", "ru").indexOf(lang));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ru"})
    void theLayoutDoesNotDependOnTheDigitsOfAClock(String lang) {
        for (var setting : settings(lang)) {
            var first = layout(setting.screen(), lang, setting.wide(), TIMES.getFirst());
            for (var time : TIMES.subList(1, TIMES.size())) {
                assertThat(layout(setting.screen(), lang, setting.wide(), time)).as("%s in %s at %s", setting, lang,
                        time).isEqualTo(first);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, true", "en, false", "ko, false", "ru, true", "ru, false"})
    void homeHasTheSameLayoutWhenTheClockIsWrong(String lang, boolean wide) {
        assertThat(layout("home", lang, wide, WRONG)).isEqualTo(layout("home", lang, wide, TIMES.getFirst()));
    }

    /** The question counts from 30 to 1: two digits become one, and narrow digits follow wide ones. */
    @ParameterizedTest
    @CsvSource({"en, '', false", "ru, '', true", "ko, 200, false", "ru, 200, true", "ja, 150, true", "zh, 200, false"})
    void theQuestionDoesNotMoveWhileItCounts(String lang, String percent, boolean wide) {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "attract", lang);
        enlarge(kiosk, lang, percent);
        kiosk.home();
        kiosk.resize(wide ? 1920 : 1080, wide ? 1080 : 1920);
        for (int asked = 0; kiosk.question().isEmpty() && asked < MAX_WAIT_SECONDS; asked++) {
            kiosk.wait(SECOND);
        }
        var first = kiosk.partsInPlace();
        assertThat(first).anyMatch(part -> part.contains("text-count"));
        for (int left = 29; left > 0; left--) {
            kiosk.wait(SECOND);
            assertThat(kiosk.question()).anyMatch(number(left));
            assertThat(kiosk.partsInPlace()).as("%d s left", left).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, '', false", "ru, '', true", "ko, 200, false", "ru, 200, true", "ja, 150, true", "zh, 200, false"})
    void thePinPadDoesNotMoveWhileItCounts(String lang, String percent, boolean wide) {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "home", lang, TestDoor.withPin().access());
        enlarge(kiosk, lang, percent);
        kiosk.resize(wide ? 1920 : 1080, wide ? 1080 : 1920);
        kiosk.staff().callByKeyboard();
        for (int i = 0; i < 3; i++) {
            kiosk.typeDigits(TestDoor.WRONG);
            kiosk.key(KeyCode.ENTER);
            kiosk.touchNothing();
        }
        var first = kiosk.partsInPlace();
        assertThat(first).anyMatch(part -> part.contains("pin-key")).anyMatch(part -> part.contains("pin-status"));
        for (long left = TestDoor.SHUT.toSeconds() - 1; left > 0; left--) {
            kiosk.wait(SECOND);
            assertThat(kiosk.staff().texts()).anyMatch(number(left));
            assertThat(kiosk.partsInPlace()).as("%d s left", left).isEqualTo(first);
        }
    }

    private static Predicate<String> number(long number) {
        return Pattern.compile("(?<!\\d)" + number + "(?!\\d)").asPredicate();
    }

    private static void enlarge(KioskPage kiosk, String lang, String percent) {
        if (!percent.isEmpty()) {
            var words = Visits.in(lang).messages();
            kiosk.access().choose(words.get("access.text"),
                    words.get("access.percent", Integer.parseInt(percent)).replace('\u00a0', ' '));
        }
    }

    /** The positions of cards, controls and codes on every page. */
    private static List<String> layout(String screen, String lang, boolean wide, Instant time) {
        var kiosk = KioskPage.open(new SimpleObjectProperty<>(LobbyUnderTest.samplePack()), screen, lang, time);
        if (wide) {
            kiosk.resize(1920, 1080);
        }
        var places = new ArrayList<>(kiosk.partsInPlace());
        for (int page = kiosk.screen().pages(); page > 1; page--) {
            kiosk.screen().turn();
            places.add("page " + kiosk.screen().page());
            places.addAll(kiosk.partsInPlace());
        }
        if (wide) {
            kiosk.resize(1080, 1920);
        }
        return places;
    }
}
