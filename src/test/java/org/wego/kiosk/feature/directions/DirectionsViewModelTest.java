// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.directions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Walk;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Visits;

class DirectionsViewModelTest {

    private static final Content CONTENT = Contents.sample();

    private final Visits visitor = Visits.inEnglish();

    @Test
    void theRouteToTheOfficeIsFirst() {
        var model = model(Optional.empty());
        assertThat(model.walks()).map(Walk::id).containsExactly("up", "out", "in");
        assertThat(model.walkProperty().get().id()).isEqualTo("up");
        assertThat(model.steps(model.walkProperty().get())).containsExactly("Ask reception the way up",
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
        var plan = StreetPlans.forWalkers(CONTENT, visitor.context());
        assertThat(plan.here()).isEqualTo(CONTENT.manifest().kiosk().position());
        assertThat(plan.walk()).isPresent();
        assertThat(plan.stops()).isEmpty();
        assertThat(plan.words().youAreHere()).isEqualTo("You are here");
        assertThat(plan.words().metres().apply(1000)).isEqualTo("1,000 m");
        assertThat(plan.words().fiveMinutes()).isEqualTo("5 min");
    }

    private DirectionsViewModel model(Optional<String> walk) {
        return new DirectionsViewModel(CONTENT, CONTENT.directions().orElseThrow(), walk, visitor.context());
    }
}
