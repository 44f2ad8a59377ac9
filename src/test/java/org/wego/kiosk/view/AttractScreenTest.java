// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Tests the greeting. */
@FxTest
class AttractScreenTest {

    @Test
    void everyLanguageWelcomesInItsOwnWords(@At("attract") KioskPage kiosk) {
        assertThat(kiosk.asAttract().welcomes()).containsExactly("Welcome", "환영합니다", "欢迎", "ようこそ",
                "Добро пожаловать");
    }

    @Test
    void theNameOfTheOrganisationIsAtTheTop(@At("attract") KioskPage kiosk) {
        assertThat(kiosk.title()).isEqualTo("Lyra");
        assertThat(kiosk.screen().subtitle()).isEqualTo("Lyra Forum of Harbour Cities");
    }

    /** A visitor sees from afar whose kiosk it is: the longer full name is much smaller and yet as wide. */
    @ParameterizedTest
    @CsvSource({"1080, 1920", "1920, 1080"})
    void theNameIsAsLargeAsAWordmark(double width, double height) {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "attract", "en");
        kiosk.resize(width, height);
        assertThat(kiosk.asAttract().heightOfName()).isGreaterThan(0.1 * height);
    }

    @ParameterizedTest
    @CsvSource({"1080, 1920, en", "1920, 1080, en", "1080, 1920, ru", "1920, 1080, ru", "1920, 1080, ko",
            "1920, 1080, ja"})
    void allGreetingsAndTheVoiceAreOnOnePage(double width, double height, String lang) {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "attract", lang);
        kiosk.resize(width, height);
        assertThat(kiosk.asAttract().welcomes()).hasSize(5);
        assertThat(kiosk.screen().targets()).hasSize(7);
        assertThat(kiosk.screen().pages()).isOne();
        kiosk.key(KeyCode.F11);
        assertThat(kiosk.screen().pages()).as("in high contrast").isOne();
    }

    @Test
    void voiceAndSimpleAreOfferedInThreeLanguages(@At("attract") KioskPage kiosk) {
        assertThat(kiosk.screen().targets()).contains("Voice, 음성, 语音", "Simple, 간편, 简易");
    }

    @Test
    void aSessionStartsInSimpleModeIfChosenBefore(@At("attract") KioskPage kiosk) {
        kiosk.asAttract().choose("Simple, 간편, 简易");
        kiosk.asAttract().touchWelcome("Welcome");
        assertThat(kiosk.screen().targets()).hasSize(4);
    }

    @Test
    void touchingAWelcomeLeadsHome(@At("attract") KioskPage kiosk) {
        kiosk.asAttract().touchWelcome("Добро пожаловать");
        assertThat(kiosk.title()).isEqualTo("Добро пожаловать в Lyra");
    }
}
