// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wego.kiosk.json.error.DidYouMean;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.building.BuildingPlace;
import org.wego.kiosk.model.building.Floor;
import org.wego.kiosk.pack.FileType;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.PlanJson.PlanFile;
import org.wego.kiosk.pack.PlanJson.PlanItem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/**
 * Checks that a plan is of a floor of the building guide, that its places are on this floor, that it is near the kiosk
 * and that everything in it is drawn.
 */
public final class PlanRule implements Rule {

    /** A building is no further away from the kiosk in it than this. */
    private static final double FAR_METRES = 2_000;

    private final Set<String> floors = new HashSet<>();
    /** The floors of the places by their ids; empty where the floor could not be read. */
    private final Map<String, Optional<String>> places = new HashMap<>();
    private final Set<String> planned = new HashSet<>();
    private Optional<GeoPoint> kiosk = Optional.empty();
    private boolean guideUnread;

    @Override
    public void onValue(Object value, JsonLocation location) {
        switch (value) {
            case Manifest manifest -> kiosk = Optional.of(manifest.kiosk().position());
            case Floor floor -> floors.add(floor.id());
            case BuildingPlace place -> places.put(place.id(), Optional.of(place.floor()));
            case PlanFile plan -> check(plan, location);
            default -> {}
        }
    }

    /** A record with another problem still has its id. */
    @Override
    public void onSkippedElement(Class<?> type, JsonLocation location) {
        if (type == Floor.class) {
            location.text("/id").ifPresentOrElse(floors::add, () -> guideUnread = true);
        } else if (type == BuildingPlace.class) {
            location.text("/id").ifPresentOrElse(id -> places.put(id, location.text("/floor")),
                    () -> guideUnread = true);
        }
    }

    @Override
    public void onUnreadFile(FileType type) {
        guideUnread |= type == FileType.BUILDING;
    }

    private void check(PlanFile plan, JsonLocation location) {
        plan.crs().value().filter(crs -> !MapRule.isWgs84(crs)).ifPresent(crs -> location
                .error(ProblemCode.MAP_COORDINATES, "/crs",
                        "the positions are in '" + crs.name() + "', not in WGS 84", MapRule.CONVERT));
        if (!floors.contains(plan.floor()) && !guideUnread) {
            location.error(ProblemCode.REFERENCE_UNKNOWN, "/floor",
                    "there is no floor with the id '" + plan.floor() + "'", hint(plan.floor(), floors));
        }
        if (!planned.add(plan.floor())) {
            location.error(ProblemCode.ID_TAKEN, "/floor", "the floor '" + plan.floor() + "' has another plan",
                    "keep one of the two");
        }
        for (int i = 0; i < plan.features().size(); i++) {
            check(plan, plan.features().get(i), "/features/" + i, location);
        }
        checkPosition(plan, location);
    }

    private void check(PlanFile plan, PlanItem item, String below, JsonLocation location) {
        item.properties().value().flatMap(said -> said.place().value()).ifPresent(place -> {
            var at = places.get(place);
            // A warning only: reception hides and moves places, and the plan must not prevent that.
            if (at == null && !guideUnread) {
                location.warning(ProblemCode.REFERENCE_UNKNOWN, below + "/properties/place",
                        "there is no place with the id '" + place + "'", hint(place, places.keySet()));
            } else if (at != null && at.filter(floor -> !floor.equals(plan.floor())).isPresent()) {
                location.warning(ProblemCode.REFERENCE_UNKNOWN, below + "/properties/place",
                        "the place '" + place + "' is on the floor '" + at.get() + "'",
                        "compare the plan with the building guide");
            }
        });
        if (item.properties().value().isEmpty()) {
            location.warning(ProblemCode.MAP_NOT_DRAWN, below, "a feature without properties is not drawn",
                    "say what it is: \"kind\": \"room\"");
        } else if (item.geometry().value().isEmpty()) {
            location.warning(ProblemCode.MAP_NOT_DRAWN, below, "a feature without geometry is not drawn",
                    "give it one, or delete it");
        } else if (item.toModel().isEmpty()) {
            location.warning(ProblemCode.MAP_NOT_DRAWN, below + "/geometry",
                    "this kind of feature is not drawn from a " + item.geometry().value().get().type(),
                    "give an outline, a room or a corridor a Polygon, a door a Point or a LineString, other things a"
                            + " Point or a Polygon");
        }
    }

    private void checkPosition(PlanFile plan, JsonLocation location) {
        var points = plan.features().stream().flatMap(item -> item.toModel().stream())
                .flatMap(feature -> feature.points().stream()).toList();
        if (points.isEmpty() || kiosk.isEmpty()) {
            return;
        }
        if (farthest(points, kiosk.get()) > FAR_METRES) {
            boolean swapped = points.stream().allMatch(point -> Math.abs(point.longitude()) <= 90)
                    && farthest(
                            points.stream().map(point -> new GeoPoint(/* latitude= */ point.longitude(),
                                    /* longitude= */ point.latitude())).toList(),
                            kiosk.get()) <= FAR_METRES;
            location.error(swapped ? ProblemCode.POSITION_SWAPPED : ProblemCode.POSITION_FAR, "/features",
                    "a part of this plan is not near the kiosk",
                    swapped ? "latitude and longitude are in the wrong order: GeoJSON writes [longitude, latitude]"
                            : "compare its positions with the position of the kiosk");
        }
    }

    private static double farthest(List<GeoPoint> points, GeoPoint from) {
        return points.stream().mapToDouble(from::metresTo).max().orElse(0);
    }

    private static String hint(String id, Set<String> known) {
        var hint = DidYouMean.hint(id, known);
        return hint.isEmpty() ? "add it to the building guide, or name another" : hint;
    }
}
