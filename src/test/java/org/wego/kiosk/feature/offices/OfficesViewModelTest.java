// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.RegionalOffices;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Visits;
import org.wego.kiosk.ui.map.WorldMap.WorldPlace;

class OfficesViewModelTest {

    private static final Content CONTENT = Contents.sample();

    @Test
    void eachOfficeHasItsPlaceItsTimeAndItsHead() {
        assertThat(offices(Visits.inEnglish()).cards()).containsExactly(
                new OfficeCard("asia", "Asia Regional Office", "Chengdu, China", "Chengdu", "China", "11:00",
                        "Secretary General: Mr. Wang “Oscar” Minghua"),
                new OfficeCard("europe", "Europe Regional Office", "Ulyanovsk Region, Russia",
                        "Ulyanovsk Region", "Russia", "07:00",
                        "Secretary General: Marina Lebedeva"));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01T03:00:00Z, 11:00, 07:00", "2026-06-01T15:30:00Z, 23:30, 19:30",
            "2026-12-31T20:05:00Z, 04:05, 00:05"})
    void chengduIsAlwaysOneHourBehindSeoulAndUlyanovskFive(String now, String chengdu, String ulyanovsk) {
        assertThat(offices(Visits.inEnglish().at(now)).cards()).map(OfficeCard::time)
                .containsExactly(chengdu, ulyanovsk);
    }

    @Test
    void theWorldMapShowsTheKioskAndBothOfficesWithTheirTimes() {
        var places = offices(Visits.inEnglish()).places();
        assertThat(places).map(WorldPlace::label).containsExactly("Lyra 12:00", "Chengdu 11:00",
                "Ulyanovsk Region 07:00");
        assertThat(places).map(WorldPlace::home).containsExactly(true, false, false);
    }

    @Test
    void bothPublishedOpeningDatesAreShown() {
        assertThat(String.join(" ", offices(Visits.inEnglish()).history())).contains("December 2013", "May 2014",
                "11 March 2014", "planned");
    }

    @Test
    void anOfficeWithoutPeopleShowsNoContacts() {
        var asia = CONTENT.offices().orElseThrow().offices().getFirst();
        var empty = new Office(asia.id(), asia.name(), asia.place(), asia.country(), asia.position(), asia.timeZone(),
                asia.address(), asia.hours(), asia.phones(), asia.fax(), asia.email(),
                asia.history(), asia.site(), List.of(), asia.provenance());
        var bundled = CONTENT.offices().orElseThrow();
        var offices = new RegionalOffices(bundled.title(), bundled.about(), bundled.history(), List.of(empty),
                bundled.provenance());
        var content = Contents.like().with(offices).content();
        assertThat(new OfficesViewModel(content, offices, Visits.inEnglish().context()).cards()).map(OfficeCard::head)
                .containsExactly("");
        assertThat(new OfficeViewModel(content, empty, Visits.inEnglish().context()).people()).isEmpty();
    }

    private static OfficesViewModel offices(Visits visitor) {
        return new OfficesViewModel(CONTENT, CONTENT.offices().orElseThrow(), visitor.context());
    }
}
