// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Visits;

/** What a phone gets of a sheet. */
class SheetTextTest {

    private static String text(Handout handout, String lang) {
        return new SheetText(Contents.sample(), Visits.in(lang).context()).of(handout);
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.desk.handout.Handed#all")
    void theTitleIsFirst(Handout handout) {
        assertThat(text(handout, "ja").lines().findFirst())
                .contains(Handouts.title(Contents.sample(), handout, Visits.in("ja").context()));
    }

    @Test
    void theWaysBeginWithTheAddressInTheLocalLanguage() {
        var local = Contents.sample().contact().address().local().postal();
        var walk = Contents.sample().directions().orElseThrow().walks().getFirst();
        assertThat(text(new Handout.DirectionsHandout(), "ru").lines()).contains(local, walk.title().in(
                Visits.in("ru").context().lang()),
                "1 " + walk.steps().getFirst().text().in(
                        Visits.in("ru").context().lang()));
    }

    @Test
    void linesAreThoseOfTheGroup() {
        assertThat(text(new Handout.LinesHandout(Optional.of("red")), "en")).contains("9701").doesNotContain("471");
        assertThat(text(new Handout.LinesHandout(Optional.empty()), "en")).contains("9701", "471");
    }

    @Test
    void numbersAndOfficesCanBeCalled() {
        var number = Contents.sample().numbers().getFirst();
        assertThat(text(new Handout.NumbersHandout(), "en")).contains(number.number().written() + " ");
        assertThat(text(new Handout.OfficesHandout(Optional.empty()), "en")).contains("+7");
    }

    @Test
    void hotlinesCanBeCalledAndSayWhen() {
        assertThat(text(new Handout.HotlinesHandout(), "zh").lines())
                .anyMatch(line -> line.startsWith("1345 外国人综合咨询中心: ") && line.contains("09:00–22:00"));
    }

    @Test
    void figuresAreSentences() {
        var figure = Contents.sample().city().orElseThrow().figures().getFirst();
        assertThat(text(new Handout.CityHandout(), "en")).contains(figure.text().in(
                Visits.in("en").context().lang()));
    }
}
