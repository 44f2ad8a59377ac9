// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Tests the list of offices and the screen of one office. */
@FxTest
class OfficesScreenTest {

    @Test
    void eachOfficeHasItsPlaceItsTimeAndItsHead(@At("offices") KioskPage kiosk) {
        assertThat(kiosk.asOffices().places()).contains("Chengdu, China", "Ulyanovsk Region, Russia");
        assertThat(kiosk.screen().texts()).contains("13:05", "09:05", "Secretary General: Marina Lebedeva");
    }

    @Test
    void theWorldMapNamesThemWithTheirTimes(@At("offices") KioskPage kiosk) {
        assertThat(kiosk.asOffices().map()).containsExactlyInAnyOrder("Lyra 14:05", "Chengdu 13:05",
                "Ulyanovsk Region 09:05");
    }

    @Test
    void allPeopleOfAnOfficeAreThere(@At("office/europe") KioskPage kiosk) {
        assertThat(kiosk.asOffice().people()).containsExactly("Marina Lebedeva", "Pavel Garanin",
                "Darya Yarkova", "Oleg Riabushko");
    }

    @Test
    void unpublishedDetailsAreNamedForEachPerson(@At("office/europe") KioskPage kiosk) {
        assertThat(kiosk.asOffice().cardOf("Darya Yarkova")).contains("+7 8422 57-91-64", "Fax: not published",
                "E-mail: not published");
        assertThat(kiosk.asOffice().cardOf("Oleg Riabushko")).contains("Phone: not published",
                "E-mail: published incompletely");
    }

    @Test
    void everyPersonHasAContactForThePhone(@At("office/europe") KioskPage kiosk) {
        assertThat(kiosk.asOffice().codes()).as("four people and the site").isEqualTo(5);
    }

    @Test
    void anOfficeWithoutASiteSaysSo(@At("office/asia") KioskPage kiosk) {
        assertThat(kiosk.screen().texts()).contains("Web site: not recorded");
        assertThat(kiosk.screen().subtitle()).contains("Local time 13:05");
    }
}
