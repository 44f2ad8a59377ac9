// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.building;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.Provenance;

/**
 * The plan of a floor.
 *
 * @param floor the id of the floor
 * @param features what it shows
 * @param provenance its source and date
 */
public record FloorPlan(String floor, List<PlanFeature> features, Provenance provenance) {

    public FloorPlan {
        features = List.copyOf(features);
    }

    /** All positions of the plan. */
    public Stream<GeoPoint> points() {
        return features.stream().flatMap(feature -> feature.points().stream());
    }

    /** The feature of a place; empty if the plan does not show it. */
    public Optional<PlanFeature> of(BuildingPlace place) {
        return features.stream().filter(feature -> feature.place().filter(place.id()::equals).isPresent()).findFirst();
    }
}
