// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.directions;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Directions;
import org.wego.kiosk.model.Walk;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.Visit;

/** Which way is shown. */
final class DirectionsViewModel {

    private final Directions directions;
    private final Content content;
    private final Visit visit;
    private final ReadOnlyObjectWrapper<Walk> walk;

    DirectionsViewModel(Content content, Directions directions, Optional<String> walkId, Visit visit) {
        this.content = content;
        this.directions = directions;
        this.visit = visit;
        var chosen = directions.walks().stream().filter(way -> walkId.filter(way.id()::equals).isPresent()).findFirst();
        walk = new ReadOnlyObjectWrapper<>(chosen.orElse(directions.walks().getFirst()));
    }

    ReadOnlyObjectProperty<Walk> walkProperty() {
        return walk.getReadOnlyProperty();
    }

    List<Walk> walks() {
        return directions.walks();
    }

    List<String> steps(Walk way) {
        return way.steps().stream().map(step -> visit.text(step.text())).toList();
    }

    /** Whether a step of the way was concluded from positions and not stated by anybody. */
    boolean inferred(Walk way) {
        return way.steps().stream().anyMatch(Walk.Step::inferred);
    }

    /** Whether one gets up without steps, or that nobody has recorded it. */
    String stepFree() {
        return content.contact().stepFree().known().map(visit::text).orElse(visit.say("directions.step-free.unknown"));
    }

    String title() {
        return visit.text(directions.title());
    }

    String summary() {
        return visit.text(directions.summary());
    }

    void choose(Walk way) {
        walk.set(way);
        visit.remember().accept(new Destination.Directions(Optional.of(way.id())));
    }
}
