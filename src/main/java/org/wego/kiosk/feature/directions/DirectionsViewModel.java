// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.directions;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.wego.kiosk.model.Walk;
import org.wego.kiosk.model.WalkingDirections;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;

/** The selected route and its texts. */
final class DirectionsViewModel {

    /** The pace of a visitor who does not hurry: 4 km/h. */
    private static final int METRES_PER_MINUTE = 67;

    private final WalkingDirections directions;
    private final Content content;
    private final ScreenContext context;
    private final ReadOnlyObjectWrapper<Walk> walk;

    DirectionsViewModel(Content content, WalkingDirections directions, Optional<String> walkId, ScreenContext context) {
        this.content = content;
        this.directions = directions;
        this.context = context;
        var chosen = directions.walks().stream().filter(route -> walkId.filter(route.id()::equals).isPresent())
                .findFirst();
        walk = new ReadOnlyObjectWrapper<>(chosen.orElse(directions.walks().getFirst()));
    }

    ReadOnlyObjectProperty<Walk> walkProperty() {
        return walk.getReadOnlyProperty();
    }

    List<Walk> walks() {
        return directions.walks();
    }

    String name(Walk route) {
        return context.text(route.title());
    }

    List<String> steps(Walk route) {
        return route.steps().stream().map(step -> context.text(step.text())).toList();
    }

    /** The distance between kiosk and station; empty for a walk inside the building. */
    Optional<String> distance(Walk route) {
        return metres(route).map(metres -> context.message("map.metres", context.formats().number(metres)));
    }

    /** How long the walk takes; empty for a walk inside the building. */
    Optional<String> minutes(Walk route) {
        return metres(route).map(this::minutes);
    }

    /** How long a step takes, if its distance is known. */
    Optional<String> minutes(Walk.WalkStep step) {
        return step.metres().map(this::minutes);
    }

    private String minutes(int metres) {
        return context.message("walk.minutes",
                context.formats().number(Math.max(1, Math.ceilDiv(metres, METRES_PER_MINUTE))));
    }

    private Optional<Integer> metres(Walk route) {
        return route.direction().map(_ -> directions.station().metres());
    }

    /** The floor of the office. */
    String floor() {
        return context.text(content.contact().floor());
    }

    /** Whether a step of the route was inferred from positions, because no source states it. */
    boolean inferred(Walk route) {
        return route.steps().stream().anyMatch(Walk.WalkStep::inferred);
    }

    /** Whether the route is step-free, or that this is not recorded. */
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

    void choose(Walk route) {
        walk.set(route);
        context.remember().accept(new Destination.Directions(Optional.of(route.id())));
    }
}
