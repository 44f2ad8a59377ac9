// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Tests the screens of the address and the numbers, the address for a driver, and reception. */
@FxTest
class ContactScreensTest {

    @Test
    void addressAndNumbersAreThere(@At("contact") KioskPage kiosk) {
        assertThat(kiosk.screen().texts()).contains("7F, Seoul Harbour Center", "38 Jong-ro, Jongno-gu",
                "Republic of Korea", "+82 2 731 4834", "Fax +82 2 731 4839");
    }

    @Test
    void aMissingEmailAddressIsReportedAsMissing(@At("contact") KioskPage kiosk) {
        assertThat(kiosk.screen().texts()).contains("E-mail: not recorded");
    }

    @Test
    void aPhoneTakesTheContactAndTheMapAlong(@At("contact") KioskPage kiosk) {
        assertThat(kiosk.screen().texts()).contains("Find it on your map", "Save the contact");
        assertThat(kiosk.asContact().codes()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void itLinksToDirectionsNumbersAndDriver(@At("contact") KioskPage kiosk) {
        assertThat(kiosk.asContact().showWay().title()).isEqualTo("Directions");
        kiosk.back();
        assertThat(kiosk.asContact().openNumbers().title()).isEqualTo("Useful numbers");
        kiosk.back();
        assertThat(kiosk.asContact().showToDriver().keyLine()).isEqualTo("종로 38");
    }

    @Test
    void namesAndAttributionsAreOnAScreenOfTheirOwn(@At("contact") KioskPage kiosk) {
        var content = Contents.sample();
        var names = new ArrayList<>(List.of(content.organisation().fullName().in(new Lang("en"))));
        content.manifest().attributions().forEach(text -> names.add(text.in(new Lang("en"))));
        assertThat(names).hasSizeGreaterThan(1);
        assertThat(String.join(" ", kiosk.screen().texts())).doesNotContain(names);
        assertThat(kiosk.asContact().openSources().title()).isEqualTo("Sources");
        assertThat(String.join(" ", kiosk.screen().texts())).contains(names);
        assertThat(kiosk.screen().codes()).isEqualTo(1);
    }

    @Test
    void theNumbersOfAnEmergencyComeFirstAndAreMarked(@At("numbers") KioskPage kiosk) {
        assertThat(kiosk.asNumbers().numbers()).containsExactly("112", "119", "1330", "120", "1345");
        assertThat(kiosk.asNumbers().emergencies()).containsExactly("112", "119");
    }

    @Test
    void theDriverAlwaysReadsKorean(@At(value = "driver", lang = "ru") KioskPage kiosk) {
        assertThat(kiosk.asDriver().address()).containsExactly("서울특별시", "종로구", "종로 38", "서울하버센터", "7층");
        assertThat(kiosk.screen().texts()).contains("+82 2 731 4834");
        assertThat(kiosk.asDriver().codes()).isEqualTo(1);
    }

    @Test
    void receptionShowsItsNumberAndThatItsPlaceIsNotRecorded(@At("reception") KioskPage kiosk) {
        assertThat(kiosk.asReception().phone()).containsExactly("+82 2 731 4834");
        assertThat(kiosk.screen().texts()).contains("Reception location: not recorded");
    }
}
