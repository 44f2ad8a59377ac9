// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.directions;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Walk;
import org.wego.kiosk.model.WalkingDirections;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;

/** Which way is shown. */
final class DirectionsViewModel {

    private final WalkingDirections directions;
    private final Content content;
    private final ScreenContext context;
    private final ReadOnlyObjectWrapper<Walk> walk;

    DirectionsViewModel(Content content, WalkingDirections directions, Optional<String> walkId, ScreenContext context) {
        this.content = content;
        this.directions = directions;
        this.context = context;
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
        return way.steps().stream().map(step -> context.text(step.text())).toList();
    }

    /** Whether a step of the way was concluded from positions and not stated by anybody. */
    boolean inferred(Walk way) {
        return way.steps().stream().anyMatch(Walk.WalkStep::inferred);
    }

    /** Whether one gets up without steps, or that nobody has recorded it. */
    String stepFree() {
        return content.contact().stepFree().known().map(context::text)
                .orElse(context.message("directions.step-free.unknown"));
    }

    String title() {
        return context.text(directions.title());
    }

    String summary() {
        return context.text(directions.summary());
    }

    void choose(Walk way) {
        walk.set(way);
        context.remember().accept(new Destination.Directions(Optional.of(way.id())));
    }
}
