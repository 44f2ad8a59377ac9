// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** A second touch at the same place meets the same control, or nothing. */
    @ParameterizedTest
    @CsvSource({"Text size, 200 %", "Text size, 150 %", "Low reach, On", "Contrast, High", "Fewer tiles, On"})
    void theControlThatWasUsedStaysUnderTheFinger(String option, String value, @At("access") KioskPage kiosk) {
        var others = otherChoices(kiosk, option);
        var place = kiosk.asAccess().placeOf(option, value);
        kiosk.touchAt(place);
        kiosk.touchAgain(place, Duration.ofSeconds(2));
        assertThat(kiosk.asAccess().isChosen(option, value)).isTrue();
        assertThat(otherChoices(kiosk, option)).isEqualTo(others);
    }

    private static List<Boolean> otherChoices(KioskPage kiosk, String option) {
        return Stream.of("Contrast/Standard", "Low reach/Off", "Fewer tiles/Off", "Text size/100 %", "Voice/Off",
                "Volume/5", "Sounds/On", "Time/Usual").map(choice -> choice.split("/"))
                .filter(choice -> !choice[0].equals(option))
                .map(choice -> kiosk.asAccess().isChosen(choice[0], choice[1])).toList();
    }

    /** A seated visitor looks down: the switch is the lowest of the settings, and says what it does. */
    @Test
    void lowReachIsTheLowestSetting(@At("access") KioskPage kiosk) {
        var access = kiosk.asAccess();
        double reach = access.placeOf("Low reach", "On").getY();
        assertThat(List.of(access.placeOf("Contrast", "High"), access.placeOf("Text size", "200 %"),
                access.placeOf("Time", "Usual"), access.placeOf("Fewer tiles", "On")))
                .allSatisfy(place -> assertThat(place.getY()).isLessThan(reach));
        assertThat(reach).isGreaterThan(1920 - 600);
        assertThat(kiosk.screen().texts()).contains("Brings everything down, within reach of a seated person.");
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
