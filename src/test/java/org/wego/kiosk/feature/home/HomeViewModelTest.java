// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.RegionalOffices;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ShownNotice;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Visits;

class HomeViewModelTest {

    @Test
    void homeOffersATileForEverySubjectInThePack() {
        var home = new HomeViewModel(Contents.sample(), Visits.inEnglish().context());
        assertThat(home.tiles()).extracting(HomeTile::name, HomeTile::summary, HomeTile::destination).containsExactly(
                tuple("Secretariat\n& contact", "7th floor, phone", new Destination.ContactDetails()),
                tuple("Directions", "Exit 6, 50 m", new Destination.Directions(Optional.empty())),
                tuple("Buses", "Lines: 34", new Destination.Buses(Optional.empty())),
                tuple("In this building", "Places: 2", new Destination.Building(Optional.empty())),
                tuple("Regional offices", "11:00 Chengdu, 07:00 Ulyanovsk Region", new Destination.Offices()),
                tuple("Who speaks my language?", "Numbers: 4", new Destination.Hotlines()),
                tuple("Point and talk", "Cards: 13", new Destination.Board(Optional.empty())),
                tuple("Taxi and the late way home", "What to say and check", new Destination.Taxi(Optional.empty())),
                tuple("Host city Seoul", "Facts: 5", new Destination.City()),
                tuple("The Seoul Solution", "Shared policies", new Destination.Solution()),
                tuple("Find anything", "Lines, people, places", new Destination.Find("")));
    }

    @Test
    void withoutATrustedClockTheOfficesHaveNoTimes() {
        var home = new HomeViewModel(Contents.sample(), Visits.inEnglish().at("1970-01-01T00:00:00Z").context());
        assertThat(home.tiles()).map(HomeTile::summary).contains("Chengdu, Ulyanovsk Region");
    }

    @Test
    void everyTaskHasItsOwnColour() {
        assertThat(new HomeViewModel(Contents.sample(), Visits.inEnglish().context()).tiles()).map(HomeTile::colour)
                .doesNotHaveDuplicates();
    }

    @Test
    void tasksWithoutContentAreNotOffered() {
        var content = Contents.like().withNothingOptional().content();
        assertThat(new HomeViewModel(content, Visits.inEnglish().context()).tiles()).map(HomeTile::destination)
                .containsExactly(new Destination.ContactDetails(), new Destination.Find(""));
    }

    @Test
    void aListOfNoOfficesIsNotOffered() {
        var offices = Contents.sample().offices().orElseThrow();
        var none = new RegionalOffices(offices.title(), offices.about(), offices.history(), List.of(),
                offices.provenance());
        assertThat(new HomeViewModel(Contents.like().with(none).content(), Visits.inEnglish().context()).tiles())
                .map(HomeTile::destination).hasSize(10).doesNotContain(new Destination.Offices());
    }

    @Test
    void simpleModeShowsTheMainTasksAndReception() {
        var home = new HomeViewModel(Contents.sample(), Visits.inEnglish().simple().context());
        assertThat(home.tiles()).map(HomeTile::destination).containsExactly(new Destination.ContactDetails(),
                new Destination.Directions(Optional.empty()), new Destination.Buses(Optional.empty()),
                new Destination.Reception());
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void everyTileHasTextsInEveryLanguage(String tag) {
        var home = new HomeViewModel(Contents.sample(), Visits.in(tag).context());
        assertThat(home.tiles()).extracting(HomeTile::name).doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isNotBlank());
        assertThat(home.tiles()).extracting(HomeTile::summary).doesNotHaveDuplicates()
                .allSatisfy(summary -> assertThat(summary).isNotBlank().doesNotContain("{"));
        assertThat(home.welcome()).contains("Lyra");
        assertThat(home.organisation()).isNotBlank();
    }

    /** The times are in UTC: nine in the morning in Seoul is midnight. */
    @ParameterizedTest
    @CsvSource({"2026-05-31T23:59:59Z, ''", "2026-06-01T00:00:00Z, The lift rests",
            "2026-06-01T08:59:59Z, The lift rests",
            "2026-06-01T09:00:00Z, ''"})
    void aNoticeIsShownInTheTimeZoneOfTheLobby(String now, String seen) {
        var notice = notice("The lift rests", LocalDateTime.parse("2026-06-01T09:00"),
                LocalDateTime.parse("2026-06-01T18:00"));
        var home = new HomeViewModel(Contents.like().with(notice).content(), Visits.inEnglish().at(now).context());
        assertThat(String.join("|", home.notices().stream().map(ShownNotice::text).toList())).isEqualTo(seen);
    }

    @Test
    void noticesAreInTheOrderOfThePack() {
        var late = notice("B", LocalDateTime.parse("2026-05-01T09:00"), LocalDateTime.parse("2027-01-01T00:00"));
        var early = notice("A", LocalDateTime.parse("2026-01-01T09:00"), LocalDateTime.parse("2027-01-01T00:00"));
        assertThat(
                new HomeViewModel(Contents.like().with(late, early).content(), Visits.inEnglish().context()).notices())
                .map(ShownNotice::text).containsExactly("B", "A");
    }

    private static Notice notice(String text, LocalDateTime from, LocalDateTime until) {
        return new Notice("n-" + text, LocalizedText.same(text), Optional.of(from), Optional.of(until),
                Contents.sample().contact().provenance());
    }
}
