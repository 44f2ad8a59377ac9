// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Tests the accessibility settings and the choice of language. */
@FxTest
class AccessScreensTest {

    @Test
    void everyChoiceAppliesImmediatelyAndIsShown(@At("access") KioskPage kiosk) {
        var access = kiosk.asAccess();
        for (var option : new String[][]{{"Contrast", "Standard", "High"}, {"Low reach", "Off", "On"},
                {"Fewer tiles", "Off", "On"}, {"Text size", "100 %", "200 %"}}) {
            assertThat(access.isChosen(option[0], option[1])).as(option[0]).isTrue();
            access.choose(option[0], option[2]);
            assertThat(kiosk.asAccess().isChosen(option[0], option[2])).as(option[0]).isTrue();
        }
    }

    @Test
    void textsAreTwiceAsLarge(@At("line/nope") KioskPage kiosk) {
        double before = kiosk.sizeOf("No information on this.");
        kiosk.access().choose("Text size", "200 %");
        kiosk.back();
        assertThat(kiosk.sizeOf("No information on this.")).isEqualTo(2 * before);
    }

    @Test
    void lowReachBringsEveryTargetIntoTheLowerPart(@At("home") KioskPage kiosk) {
        kiosk.access().choose("Low reach", "On");
        kiosk.back();
        assertThat(kiosk.highestTarget()).isGreaterThanOrEqualTo(1920 - 1138);
    }

    @Test
    void everyLanguageIsListedByItsOwnName(@At("languages") KioskPage kiosk) {
        assertThat(kiosk.asLanguages().names()).containsExactly("English", "한국어", "中文", "日本語", "Русский");
    }

    @Test
    void theChoiceOfLanguageLeadsBack(@At("city") KioskPage kiosk) {
        kiosk.languages().choose("日本語");
        assertThat(kiosk.title()).isEqualTo("ホスト都市ソウル");
        assertThat(kiosk.languages().names()).contains("English");
    }
}
