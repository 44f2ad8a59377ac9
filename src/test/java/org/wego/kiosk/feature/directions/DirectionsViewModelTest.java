// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.directions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.model.Walk;
import org.wego.kiosk.model.WalkingDirections;
import org.wego.kiosk.model.WalkingDirections.Station;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Visits;
import org.wego.kiosk.ui.map.MapModel;

class DirectionsViewModelTest {

    private static final Content CONTENT = Contents.sample();

    private final Visits visitor = Visits.inEnglish();

    @Test
    void theRouteToTheOfficeIsFirst() {
        var model = model(Optional.empty());
        assertThat(model.walks()).map(Walk::id).containsExactly("up", "out", "in");
        assertThat(model.walkProperty().get().id()).isEqualTo("up");
        assertThat(model.steps(model.walkProperty().get())).containsExactly("Ask reception how to go up",
                "7th floor: Lyra Secretariat");
    }

    @Test
    void theWayOutLeadsToExitSixAndTheStation() {
        var model = model(Optional.of("out"));
        assertThat(model.steps(model.walkProperty().get())).containsExactly("Leave the building onto Jong-ro",
                "Turn right, walk east, 50 m", "Go down at Exit 6", "Jonggak Station, Line 1");
    }

    @Test
    void anUnknownRouteSelectsTheFirst() {
        assertThat(model(Optional.of("roof")).walkProperty().get().id()).isEqualTo("up");
    }

    @Test
    void theChosenRouteIsShownAndRemembered() {
        var model = model(Optional.empty());
        var shown = new ArrayList<String>();
        model.walkProperty().subscribe((before, now) -> shown.add(now.id()));
        model.choose(model.walks().get(2));
        assertThat(shown).containsExactly("in");
        assertThat(visitor.remembered()).isEqualTo(List.of(new Destination.Directions(Optional.of("in"))));
    }

    @Test
    void onlyRoutesWithInferredStepsAreMarked() {
        var model = model(Optional.empty());
        assertThat(model.walks()).filteredOn(model::inferred).map(Walk::id).containsExactly("out", "in");
    }

    @Test
    void anUnknownStepFreeRouteIsNamed() {
        assertThat(model(Optional.empty()).stepFree())
                .isEqualTo("Step-free route: unknown. Ask reception.");
    }

    @Test
    void theMapShowsTheKioskAndTheWalkWithoutStops() {
        var plan = plan("out");
        assertThat(plan.here()).isEqualTo(CONTENT.manifest().kiosk().position());
        assertThat(plan.walk()).isPresent();
        assertThat(plan.stops()).isEmpty();
        assertThat(plan.words().youAreHere()).isEqualTo("You are here");
        assertThat(plan.words().metres().apply(1000)).isEqualTo("1,000 m");
        assertThat(plan.words().fiveMinutes()).isEqualTo("5 min");
    }

    @Test
    void theMapShowsTheDirectionOfTheWalk() {
        assertThat(plan("out").walk()).hasValueSatisfying(walk -> assertThat(walk.outward()).isTrue());
        assertThat(plan("in").walk()).hasValueSatisfying(walk -> assertThat(walk.outward()).isFalse());
    }

    @Test
    void aWalkToTheStationHasItsDistanceAndItsMinutes() {
        var model = model(Optional.of("out"));
        var out = model.walkProperty().get();
        assertThat(model.distance(out)).hasValue("50 m");
        assertThat(model.minutes(out)).hasValue("about 1\u00a0min");
        assertThat(out.steps()).map(model::minutes).containsExactly(Optional.empty(), Optional.of("about 1\u00a0min"),
                Optional.empty(), Optional.empty());
    }

    /** 67 m are a minute; what is begun counts. */
    @ParameterizedTest
    @CsvSource({"0, about 1\u00a0min", "67, about 1\u00a0min", "68, about 2\u00a0min", "400, about 6\u00a0min"})
    void minutesAreRoundedUp(int metres, String words) {
        var known = CONTENT.directions().orElseThrow();
        var station = known.station();
        var far = new WalkingDirections(known.title(), known.summary(), new Station(station.name(), station.line(),
                station.lineColor(), station.exit(), metres, station.provenance()), known.walks());
        var model = new DirectionsViewModel(CONTENT, far, Optional.of("in"), visitor.context());
        assertThat(model.minutes(model.walkProperty().get())).hasValue(words);
    }

    @Test
    void aWalkInsideTheBuildingNamesTheFloorInsteadOfADistance() {
        var model = model(Optional.of("up"));
        var up = model.walkProperty().get();
        assertThat(model.distance(up)).isEmpty();
        assertThat(model.minutes(up)).isEmpty();
        assertThat(model.floor()).isEqualTo("7th floor");
    }

    private MapModel plan(String walk) {
        return StreetPlans.forWalkers(CONTENT, model(Optional.of(walk)).walkProperty().get(), visitor.context());
    }

    private DirectionsViewModel model(Optional<String> walk) {
        return new DirectionsViewModel(CONTENT, CONTENT.directions().orElseThrow(), walk, visitor.context());
    }
}
