// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.nav;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.nav.Destination.Attract;
import org.wego.kiosk.nav.Destination.Buses;
import org.wego.kiosk.nav.Destination.City;
import org.wego.kiosk.nav.Destination.Home;
import org.wego.kiosk.nav.Destination.Line;
import org.wego.kiosk.nav.Destination.Offices;

class NavigatorTest {

    private final Navigator navigator = new Navigator(new Attract());
    private final List<Destination> shown = new ArrayList<>();

    NavigatorTest() {
        navigator.destinationProperty().subscribe((before, now) -> shown.add(now));
    }

    @Test
    void backLeadsBackStepByStep() {
        navigator.go(new Home());
        navigator.go(new Offices());
        navigator.back();
        navigator.back();
        assertThat(shown).containsExactly(new Home(), new Offices(), new Home(), new Attract());
    }

    @Test
    void theDestinationOfBackIsKnownBeforehandWithItsState() {
        assertThat(navigator.previous()).isEqualTo(new Home());
        navigator.updateState(new City());
        navigator.go(new Offices());
        assertThat(navigator.previous()).isEqualTo(new City());
        assertThat(navigator.place()).isEqualTo(new Offices());
    }

    @Test
    void backLeadsHomeWhenThereIsNoWayBack() {
        navigator.back();
        assertThat(navigator.place()).isEqualTo(new Home());
        assertThat(shown).containsExactly(new Home());
    }

    @Test
    void goingToThePresentDestinationChangesNothing() {
        navigator.go(new Home());
        navigator.go(new Home());
        assertThat(shown).containsExactly(new Home());
        navigator.back();
        assertThat(navigator.place()).isEqualTo(new Attract());
    }

    @Test
    void theWayBackRestoresTheChosenFilter() {
        navigator.go(new Buses(Optional.empty()));
        navigator.updateState(new Buses(Optional.of("red")));
        navigator.go(new Line(new LineId("9701")));
        navigator.back();
        assertThat(navigator.place()).isEqualTo(new Buses(Optional.of("red")));
        assertThat(shown).last().isEqualTo(new Buses(Optional.of("red")));
    }

    @Test
    void rememberingAStateDoesNotRebuildTheScreen() {
        navigator.go(new Buses(Optional.empty()));
        shown.clear();
        navigator.updateState(new Buses(Optional.of("red")));
        assertThat(shown).isEmpty();
        assertThat(navigator.place()).isEqualTo(new Buses(Optional.of("red")));
    }

    @Test
    void restartClearsTheHistory() {
        navigator.go(new Home());
        navigator.go(new City());
        navigator.restart(new Attract());
        assertThat(navigator.destinationProperty().get()).isEqualTo(new Attract());
        navigator.back();
        assertThat(navigator.place()).isEqualTo(new Home());
        navigator.back();
        assertThat(navigator.place()).isEqualTo(new Home());
    }

    @Test
    void theHistoryIsBounded() {
        for (int i = 0; i < 1000; i++) {
            navigator.go(new Line(new LineId("l" + i)));
        }
        int steps = 0;
        while (!navigator.place().equals(new Home())) {
            navigator.back();
            steps++;
        }
        assertThat(steps).isEqualTo(65);
        assertThat(shown).element(shown.size() - 2).isEqualTo(new Line(new LineId("l935")));
    }
}
