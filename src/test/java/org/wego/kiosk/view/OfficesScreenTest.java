// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Tests the list of offices and the screen of one office. */
@FxTest
class OfficesScreenTest {

    @Test
    void eachOfficeHasItsPlaceItsTimeAndItsHead(@At("offices") KioskPage kiosk) {
        assertThat(kiosk.asOffices().places()).contains("Chengdu, China", "Ulyanovsk Region, Russia");
        assertThat(kiosk.screen().texts()).contains("Secretary General: Marina Lebedeva");
        kiosk.resize(1920, 1080);
        assertThat(kiosk.screen().texts()).as("in landscape the cards say when").contains("13:05", "09:05");
        kiosk.resize(1080, 1920);
    }

    @Test
    void theWorldMapNamesThemWithTheirTimes(@At("offices") KioskPage kiosk) {
        assertThat(kiosk.asOffices().map()).containsExactlyInAnyOrder("Lyra 14:05", "Chengdu 13:05",
                "Ulyanovsk Region 09:05");
    }

    @Test
    void aLineLeadsFromTheKioskToEachOffice(@At("offices") KioskPage kiosk) {
        assertThat(kiosk.asOffices().arcs()).isEqualTo(2);
    }

    @Test
    void oneSentenceSaysWhichDateHolds(@At("offices") KioskPage kiosk) {
        assertThat(kiosk.screen().texts())
                .anyMatch(text -> text.contains("Europe: officially launched on 11 March 2014;")
                        && text.contains("May 2014"));
    }

    @ParameterizedTest
    @CsvSource({"offices,en", "offices,ru", "office/europe,en", "office/europe,ko", "office/asia,ru"})
    void everythingIsOnOnePageInBothShapes(String destination, String lang) {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), destination, lang);
        assertThat(kiosk.screen().pages()).isEqualTo(1);
        kiosk.resize(1920, 1080);
        int wide = kiosk.screen().pages();
        kiosk.resize(1080, 1920);
        assertThat(wide).isEqualTo(1);
    }

    @Test
    void theHeaderAreaOfAnOfficeHasItsTimeItsSiteAndItsHistory(@At("office/europe") KioskPage kiosk) {
        assertThat(kiosk.asOffice().hasDial()).isTrue();
        assertThat(kiosk.asOffice().above()).contains("09:05", "Local time")
                .anyMatch(text -> text.replace(" ", "").equals("ulyanovsk.example.org"));
        assertThat(kiosk.asOffice().codesAbove()).isEqualTo(1);
        assertThat(KioskPage.open(LobbyUnderTest.samplePack(), "office/asia", "en").asOffice().above())
                .contains("November 2014", "Late 2013");
    }

    @Test
    void allPeopleOfAnOfficeAreThere(@At("office/europe") KioskPage kiosk) {
        assertThat(kiosk.asOffice().people()).containsExactly("Marina Lebedeva", "Pavel Garanin",
                "Darya Yarkova", "Oleg Riabushko");
    }

    @Test
    void unpublishedDetailsAreNamedForEachPerson(@At("office/europe") KioskPage kiosk) {
        assertThat(kiosk.asOffice().cardOf("Darya Yarkova")).contains("+7 8422 57-91-64", "Fax: not published")
                .doesNotContain("E-mail: not published");
        assertThat(kiosk.asOffice().cardOf("Oleg Riabushko")).contains("Phone, fax: not published",
                "E-mail: published incompletely");
    }

    @Test
    void whatAllPeopleLackIsSaidOnce(@At("office/europe") KioskPage kiosk) {
        assertThat(kiosk.screen().texts()).containsOnlyOnce("E-mail: not published");
    }

    @Test
    void everyPersonHasAContactForThePhone(@At("office/europe") KioskPage kiosk) {
        assertThat(kiosk.asOffice().contacts()).isEqualTo(4);
        assertThat(kiosk.screen().texts()).contains("Save contact");
    }

    @Test
    void anOfficeWithoutASiteSaysSo(@At("office/asia") KioskPage kiosk) {
        assertThat(kiosk.screen().texts()).contains("Web site: not recorded");
        assertThat(kiosk.asOffice().above()).contains("13:05");
        assertThat(kiosk.asOffice().codesAbove()).isZero();
    }
}
