// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.RegionalOffices;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Visits;

class HandoutsTest {

    @Test
    void everyRecordHasAHandoutAndAnEmptyGroupHasNone() {
        assertThat(Handouts.available(Contents.sample())).containsExactly(new Handout.DirectionsHandout(),
                new Handout.AddressHandout(),
                new Handout.LinesHandout(Optional.empty()), new Handout.LinesHandout(Optional.of("red")),
                new Handout.LinesHandout(Optional.of("green")), new Handout.LinesHandout(Optional.of("blue")),
                new Handout.OfficesHandout(Optional.empty()), new Handout.OfficesHandout(Optional.of("asia")),
                new Handout.OfficesHandout(Optional.of("europe")), new Handout.NumbersHandout(),
                new Handout.HotlinesHandout(), new Handout.BuildingHandout(), new Handout.CityHandout(),
                new Handout.SolutionHandout(), new Handout.BoardHandout(), new Handout.OrganisationHandout());
    }

    @Test
    void aPackWithNothingOptionalHasTheAddressAndTheNumbers() {
        assertThat(Handouts.available(Contents.like().withNothingOptional().content()))
                .containsExactly(new Handout.AddressHandout(), new Handout.NumbersHandout(),
                        new Handout.OrganisationHandout());
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.desk.handout.Handed#all")
    void aHandoutIsTheSameAfterItWasKeptAsAKey(Handout handout) {
        assertThat(HandoutKeys.handout(HandoutKeys.of(handout))).contains(handout);
    }

    @Test
    void anUnknownKeyIsNoHandout() {
        assertThat(HandoutKeys.handout("line")).isEmpty();
        assertThat(HandoutKeys.handout("line/N 26")).isEmpty();
        assertThat(HandoutKeys.handout("map/here")).isEmpty();
    }

    @Test
    void aStopOfThePackHasAHandout() {
        var content = Contents.sample();
        var stop = content.stops().keySet().iterator().next();
        assertThat(Handouts.isAvailable(content, new Handout.StopHandout(stop))).isTrue();
        assertThat(Handouts.isAvailable(content, new Handout.StopHandout("0"))).isFalse();
    }

    @Test
    void aPackWithoutOfficesHasNoOfficesHandout() {
        var all = Contents.sample().offices().orElseThrow();
        var none = Contents.like().with(
                new RegionalOffices(all.title(), all.about(), all.history(), List.of(), all.provenance())).content();
        assertThat(Handouts.available(none)).noneMatch(Handout.OfficesHandout.class::isInstance);
    }

    @Test
    void aLineOfThePackHasAHandout() {
        var content = Contents.sample();
        assertThat(Handouts.isAvailable(content, new Handout.LineHandout(new LineId("471")))).isTrue();
        assertThat(Handouts.isAvailable(content, new Handout.LineHandout(new LineId("9999")))).isFalse();
    }

    @Test
    void aTitleIsOneLineInTheLanguageOfTheReader() {
        var content = Contents.sample();
        assertThat(Handouts.title(content, new Handout.LineHandout(new LineId("n26")), Visits.in("en").context()))
                .isEqualTo("N26, Blue night bus");
        assertThat(
                Handouts.title(content, new Handout.OfficesHandout(Optional.of("europe")), Visits.in("en").context()))
                .isEqualTo("Europe Regional Office, Ulyanovsk Region");
        assertThat(Handouts.title(content, new Handout.DirectionsHandout(), Visits.in("ja").context()))
                .isEqualTo("行き方");
    }

    @Test
    void anUnavailableHandoutHasNoTitle() {
        assertThatThrownBy(() -> Handouts.title(Contents.sample(), new Handout.LinesHandout(Optional.of("pink")),
                Visits.inEnglish().context())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pink");
    }
}
