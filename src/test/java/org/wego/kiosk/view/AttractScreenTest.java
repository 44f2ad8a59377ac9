// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** The greeting. */
@FxTest
class AttractScreenTest {

    @Test
    void everyLanguageWelcomesInItsOwnWords(@At("attract") KioskPage kiosk) {
        assertThat(kiosk.asAttract().welcomes()).containsExactly("Welcome", "환영합니다", "欢迎", "ようこそ",
                "Добро пожаловать");
    }

    @Test
    void theNameOfTheOrganisationStandsAbove(@At("attract") KioskPage kiosk) {
        assertThat(kiosk.title()).isEqualTo("WeGO");
        assertThat(kiosk.screen().subtitle()).isEqualTo("World Smart Sustainable Cities Organization");
    }

    @Test
    void touchingAWelcomeLeadsHome(@At("attract") KioskPage kiosk) {
        kiosk.asAttract().touchWelcome("Добро пожаловать");
        assertThat(kiosk.title()).isEqualTo("Добро пожаловать в WeGO");
    }
}
