// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** A visitor looks for a contact, or for the address to show a driver. */
@FxTest
class ContactJourneyTest {

    @Test
    void aVisitorFindsThePhoneOfTheUlyanovskSecretaryGeneral(KioskPage kiosk) {
        var office = kiosk.asAttract().touchWelcome("Welcome").openOffices().open("Ulyanovsk Region");
        assertThat(office.cardOf("Marina Lebedeva")).contains("Secretary General", "+7 8422 47-33-59");
        assertThat(office.phones()).startsWith("+7 8422 47-33-59", "+7 8422 47-28-94");
    }

    @ParameterizedTest
    @CsvSource({"en,Marina Lebedeva", "ru,Марина Лебедева"})
    void aLongPositionDoesNotPutTheNumbersOfACardOnAnotherPage(String lang, String name) {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "office/europe", lang);
        kiosk.resize(1920, 1080);
        var page = kiosk.everything();
        kiosk.resize(1080, 1920);
        assertThat(page).contains(name, "+7 8422 47-33-59", "+7 8422 47-28-94");
    }

    @Test
    void aVisitorShowsTheDriverTheAddress(KioskPage kiosk) {
        var driver = kiosk.asAttract().touchWelcome("Welcome").openContact().showToDriver();
        assertThat(driver.request()).isEqualTo("기사님, 이 주소로 가 주세요.");
        assertThat(driver.address()).containsExactly("서울특별시", "종로구", "종로 38", "서울하버센터", "7층");
        assertThat(driver.keyLine()).isEqualTo("종로 38");
    }

    @Test
    void theDirectionsLeadToTheDriversAddressToo(KioskPage kiosk) {
        assertThat(kiosk.home().openDirections().showToDriver().keyLine()).isEqualTo("종로 38");
    }

    @Test
    void theNumberOfTheAmbulanceIsThreeTouchesAway(KioskPage kiosk) {
        assertThat(kiosk.asAttract().touchWelcome("Welcome").openContact().openNumbers().emergencies())
                .containsExactly("112", "119");
    }

    @Test
    void theCityScreenLeadsToItsSharedPolicies(KioskPage kiosk) {
        var solution = kiosk.home().openCity().leadOn();
        assertThat(solution.title()).isEqualTo("The Seoul Solution");
        assertThat(solution.areas()).containsExactly("e-Government", "Waterworks", "Urban planning", "Transportation");
    }
}
