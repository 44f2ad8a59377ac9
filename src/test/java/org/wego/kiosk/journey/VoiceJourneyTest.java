// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.sound.Sound;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** A visitor who does not see: by keypad or by touch, guided only by the voice. */
@FxTest
class VoiceJourneyTest {

    @Test
    void theVoiceReadsEachLanguageOfTheGreetingInThatLanguage(@At("attract") KioskPage kiosk) {
        kiosk.key(KeyCode.F12);
        var said = kiosk.hearer().said().getLast().utterances();
        assertThat(said).extracting(Utterance::lang).extracting(Lang::tag).contains("en", "ko", "zh", "ja", "ru");
        assertThat(said).contains(new Utterance(new Lang("ko"), "환영합니다. 터치하여 시작"));
        assertThat(kiosk.ringed()).startsWith("Welcome");
    }

    @Test
    void aScreenIsAnnouncedWithTitleCountAndFirstItem(@At("home") KioskPage kiosk) {
        kiosk.key(KeyCode.F12);
        assertThat(kiosk.hearer().last()).startsWith("Voice on.").contains("Welcome to Lyra | Items: ",
                "Secretariat & contact. 7th floor, phone | button, 1 of 11");
        kiosk.key(KeyCode.DOWN);
        assertThat(kiosk.hearer().last()).isEqualTo("Directions. Exit 6, 50 m | button, 2 of 11");
        kiosk.key(KeyCode.ENTER);
        assertThat(kiosk.hearer().last()).as("the tutorial is given once").startsWith("Directions | Items:");
    }

    /** Regression: the voice read the first text of the previous page, and the next key had no effect. */
    @Test
    void turningThePageReadsItsFirstText(@At("city") KioskPage kiosk) {
        kiosk.access().follow("200 %");
        kiosk.back();
        kiosk.key(KeyCode.F12);
        find(kiosk, "More");
        kiosk.key(KeyCode.ENTER);
        var first = kiosk.hearer().said().getLast().utterances().getLast().text();
        assertThat(kiosk.hearer().last()).startsWith("Page 2 of");
        assertThat(kiosk.everything()).contains(first);
        kiosk.key(KeyCode.DOWN);
        kiosk.key(KeyCode.UP);
        assertThat(kiosk.hearer().last()).as("the cursor is where the voice is").contains(first);
    }

    @Test
    void aFewKeysAreEnoughForATask(@At("home") KioskPage kiosk) {
        find(kiosk, "Buses");
        kiosk.key(KeyCode.ENTER);
        assertThat(kiosk.title()).isEqualTo("Buses");
        find(kiosk, "271");
        kiosk.key(KeyCode.ENTER);
        assertThat(kiosk.title()).isEqualTo("Blue bus");
        kiosk.key(KeyCode.ESCAPE);
        assertThat(kiosk.title()).isEqualTo("Buses");
        kiosk.key(KeyCode.F2);
        assertThat(kiosk.title()).isEqualTo("Welcome to Lyra");
    }

    @Test
    void theFirstTouchSpeaksTheSecondActs(@At("home") KioskPage kiosk) {
        kiosk.key(KeyCode.F12);
        kiosk.press("Buses");
        kiosk.lift();
        assertThat(kiosk.title()).isEqualTo("Welcome to Lyra");
        assertThat(kiosk.hearer().last()).startsWith("Buses. Lines: 34 | button");
        assertThat(kiosk.hearer().sounds()).doesNotContain(Sound.TOUCH);
        kiosk.press("Buses");
        kiosk.lift();
        assertThat(kiosk.title()).isEqualTo("Buses");
        assertThat(kiosk.hearer().sounds()).contains(Sound.TOUCH);
    }

    private static void find(KioskPage kiosk, String name) {
        var seen = new ArrayList<String>();
        for (int i = 0; i < 100 && !kiosk.ringed().startsWith(name); i++) {
            kiosk.key(KeyCode.DOWN);
            seen.add(kiosk.ringed());
        }
        assertThat(kiosk.ringed()).as(() -> name + " among " + List.copyOf(seen)).startsWith(name);
    }
}
