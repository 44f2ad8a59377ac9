// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Hearer;
import org.wego.kiosk.testing.KioskPage;

/** Visitors who know what they look for, and type the beginning of it. */
@FxTest
class FindJourneyTest {

    private static final Duration ENOUGH = LobbyUnderTest.IDLE.plusSeconds(30);
    private static final int MAX_STEPS = 120;

    private static void type(KioskPage kiosk, String... keys) {
        for (var key : keys) {
            kiosk.touch(key);
        }
    }

    @Test
    void threeDigitsFindALine(KioskPage kiosk) {
        kiosk.home();
        kiosk.touch("Find anything. Lines, people, places");
        type(kiosk, "1", "0", "1");
        kiosk.untilItSays("101");
        kiosk.touch("101. Bus lines");
        assertThat(kiosk.everything()).contains("Blue bus", "101");
    }

    @Test
    void initialConsonantsFindAStation(@At(value = "find", lang = "ko") KioskPage kiosk) {
        type(kiosk, "ㄱ");
        type(kiosk, "지우기", "ㅈ", "ㄱ", "ㅇ");
        kiosk.untilItSays("종각역");
        assertThat(kiosk.everything()).contains("ㅈㄱㅇ");
        kiosk.touch("종각역. 장소, 6번 출구");
        assertThat(kiosk.title()).isEqualTo("길 안내");
    }

    @Test
    void twoLatinLettersFindAnOfficeInRussian(@At(value = "find", lang = "ru") KioskPage kiosk) {
        type(kiosk, "U", "L");
        assertThat(kiosk.everything()).contains("UL");
        kiosk.untilItSays("Европейский офис");
    }

    @Test
    void theDigitsOfAHotlineFindIt(@At(value = "find", lang = "zh") KioskPage kiosk) {
        type(kiosk, "1", "3", "4", "5");
        kiosk.untilItSays("咨询热线，1345");
    }

    @Test
    void nothingFoundIsNoDeadEnd(@At("find") KioskPage kiosk) {
        type(kiosk, "1", "0", "X", "Q");
        kiosk.untilItSays("Delete the last letter");
        assertThat(kiosk.everything()).contains("Nothing found", "Reception", "Point and talk with cards",
                "Home screen");
        kiosk.touch("Delete the last letter");
        kiosk.touch("Delete the last letter");
        kiosk.untilItSays("Jongno 1-ga");
        assertThat(kiosk.everything()).contains("10").doesNotContain("Nothing found");
    }

    @Test
    void allResultsAreShownByKind(@At("find/1") KioskPage kiosk) {
        kiosk.untilItSays("1005-1");
        var all = kiosk.everything().stream().filter(text -> text.matches("All \\d+")).findFirst().orElseThrow();
        kiosk.touch(all);
        assertThat(kiosk.screen().texts()).anyMatch(text -> text.matches("Bus lines: \\d+"))
                .anyMatch(text -> text.matches("Hotlines: \\d+"));
        kiosk.screen().follow("Back to the keys");
        assertThat(kiosk.everything()).contains("Q");
    }

    @Test
    void aKindLeadsToAllOfIt(@At("find") KioskPage kiosk) {
        kiosk.untilItSays("Offices");
        kiosk.touch("Offices. 2");
        assertThat(kiosk.screen().texts()).contains("Offices: 2").anyMatch(text -> text.contains("Chengdu"));
    }

    @Test
    void anotherLanguageKeepsWhatIsTyped(@At("find") KioskPage kiosk) {
        type(kiosk, "1", "0", "1");
        kiosk.untilItSays("Bus lines");
        kiosk.languages().choose("한국어");
        kiosk.untilItSays("버스 노선");
        assertThat(kiosk.everything()).contains("101", "ㄱ");
    }

    @Test
    void theNextVisitorFindsNothingTyped(@At("find") KioskPage kiosk) {
        type(kiosk, "U", "L");
        kiosk.untilItSays("Europe Regional Office");
        kiosk.wait(ENOUGH);
        assertThat(kiosk.everything()).contains("Touch letters or digits of a name").doesNotContain("UL");
    }

    @Test
    void keypadAndVoiceAloneReachAResult(@At("find") KioskPage kiosk) {
        kiosk.untilItSays("Bus lines");
        kiosk.key(KeyCode.F12);
        choose(kiosk, KeyCode.DOWN, "2");
        choose(kiosk, KeyCode.DOWN, "7");
        choose(kiosk, KeyCode.DOWN, "0");
        kiosk.untilItSays("270");
        assertThat(kiosk.hearer().said().stream().flatMap(said -> said.utterances().stream()))
                .anyMatch(said -> said.text().matches("270\\. Found: \\d+"));
        choose(kiosk, KeyCode.UP, "270. Bus lines");
        assertThat(kiosk.everything()).contains("Blue bus", "270");
    }

    @Test
    void aPackWithoutGuidesShowsNoTraceOfThem(@TempDir Path folder) {
        var kiosk = KioskPage.open(TestPack.in(folder).read(), "find", "en");
        kiosk.untilItSays("Places");
        assertThat(kiosk.everything()).doesNotContain("Hotlines", "Sentences", "By taxi");
        type(kiosk, "T", "A", "X", "I");
        kiosk.untilItSays("Delete the last letter");
        assertThat(kiosk.everything()).contains("Nothing found").doesNotContain("Point and talk with cards");
    }

    /** Moves on until the kiosk says the name of a control, and chooses it. */
    private static void choose(KioskPage kiosk, KeyCode step, String name) {
        for (int i = 0; i < MAX_STEPS; i++) {
            kiosk.key(step);
            if (kiosk.hearer().last().startsWith(name)) {
                kiosk.key(KeyCode.ENTER);
                kiosk.wait(Duration.ofMillis(600));
                return;
            }
        }
        throw new AssertionError("the kiosk never says \"" + name + "\", but: "
                + kiosk.hearer().said().reversed().stream().map(Hearer.HeardSentence::text).distinct().limit(40)
                        .toList());
    }
}
