// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.LineCheck.StopCertainty;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Visits;
import org.wego.kiosk.ui.line.LineBadge.BadgeContent;

class BusesViewModelTest {

    private static final Content CONTENT = Contents.sample();

    private final Visits visitor = Visits.inEnglish();

    @Test
    void theFilterCountsTheLinesOfEachGroupAndAtNight() {
        var model = model(Optional.empty());
        assertThat(model.choices()).map(model::spoken).containsExactly("All, Lines: 34", "Red, Lines: 3",
                "Green, Lines: 4", "Blue, Lines: 27", "Night, Lines: 3");
    }

    @Test
    void theNightFilterShowsTheLinesThatRunAtNightAndIsRemembered() {
        var model = model(Optional.empty());
        model.choose(model.choices().getLast());
        assertThat(names(model)).containsExactly("N26", "N37", "N62");
        assertThat(visitor.remembered()).isEqualTo(List.of(new Destination.Buses(Optional.of("@night"))));
        assertThat(names(model(Optional.of("@night")))).containsExactly("N26", "N37", "N62");
    }

    @Test
    void withoutNightServiceThereIsNoNightFilter() {
        var byDay = CONTENT.lines().values().stream().filter(line -> !line.night()).toArray(BusLine[]::new);
        var content = Contents.like().with(byDay).content();
        var model = new BusesViewModel(content, content.buses().orElseThrow(), Optional.empty(), visitor.context());
        assertThat(model.choices()).map(model::name).containsExactly("All", "Red", "Green", "Blue");
    }

    @Test
    void theListSaysWhichGroupHasNoLines() {
        assertThat(model(Optional.empty()).withoutLines())
                .containsExactly("No airport line is listed here. Ask reception.");
    }

    @Test
    void theLegendCountsAllLinesByTheResultOfTheCheck() {
        var model = model(Optional.of("red"));
        assertThat(List.of(StopCertainty.values())).map(model::count).containsExactly(20, 7, 5, 2);
    }

    @Test
    void linesAreSortedByColourAndThenByName() {
        assertThat(names(model(Optional.empty()))).containsExactly("1005-1", "2500", "9701", "7018", "7212",
                "Jongno 01", "Jongno 02", "101", "103", "150", "151", "160", "260", "262", "270", "271", "273", "370",
                "405", "408", "470", "471", "501", "506", "601", "606", "702A", "702B", "710", "720", "721", "N26",
                "N37", "N62");
    }

    @Test
    void theChosenColourIsRemembered() {
        var model = model(Optional.empty());
        var heard = new ArrayList<String>();
        model.filterProperty().subscribe((before, now) -> heard.add(model.name(now)));
        model.choose(model.choices().get(2));
        assertThat(heard).containsExactly("Green");
        assertThat(names(model)).containsExactly("7018", "7212", "Jongno 01", "Jongno 02");
        assertThat(model.chosen().onlyGroup()).map(BusGroup::id).contains("green");
        assertThat(visitor.remembered()).isEqualTo(List.of(new Destination.Buses(Optional.of("green"))));
    }

    @Test
    void theFirstChoiceShowsAllLines() {
        var model = model(Optional.of("red"));
        assertThat(names(model)).containsExactly("1005-1", "2500", "9701");
        model.choose(model.choices().getFirst());
        assertThat(names(model)).hasSize(34);
        assertThat(visitor.remembered()).isEqualTo(List.of(new Destination.Buses(Optional.empty())));
    }

    @Test
    void theAirportGroupHasNoLineAndSaysWhy() {
        var model = model(Optional.of("airport"));
        assertThat(model.lines()).isEmpty();
        assertThat(model.legend()).isEmpty();
        assertThat(model.chosen().onlyGroup().flatMap(group -> group.noneListed().known()).map(visitor.context()::text))
                .contains("No airport line is listed here. Ask reception.");
    }

    @Test
    void anUnknownGroupShowsAllLines() {
        var model = model(Optional.of("yellow"));
        assertThat(model.name(model.chosen())).isEqualTo("All");
        assertThat(model.lines()).hasSize(34);
    }

    @Test
    void theLegendExplainsOnlyTheMarksThatAreShown() {
        assertThat(model(Optional.empty()).legend()).containsExactly(StopCertainty.SEEN_HERE, StopCertainty.SEEN_NEARBY,
                StopCertainty.NOT_SEEN, StopCertainty.NOT_COVERED);
        assertThat(model(Optional.of("green")).legend()).containsExactly(StopCertainty.SEEN_HERE,
                StopCertainty.SEEN_NEARBY);
        assertThat(model(Optional.of("red")).legend())
                .containsExactly(StopCertainty.NOT_SEEN, StopCertainty.NOT_COVERED)
                .map(model(Optional.empty())::inAWord).containsExactly("May not stop here", "Not checked");
    }

    @Test
    void theAccessibleNameOfABadgeHasColourNumberAndCertainty() {
        var model = model(Optional.empty());
        assertThat(CONTENT.lines().values()).map(model::sign).map(BadgeContent::spoken).contains(
                "Blue bus 271. Seen here",
                "Blue night bus N62. Seen nearby", "Red bus 9701. May not stop here", "Red bus 2500. Not checked");
    }

    private List<String> names(BusesViewModel model) {
        return model.lines().stream().map(model::sign).map(BadgeContent::name).toList();
    }

    private BusesViewModel model(Optional<String> group) {
        return new BusesViewModel(CONTENT, CONTENT.buses().orElseThrow(), group, visitor.context());
    }
}
