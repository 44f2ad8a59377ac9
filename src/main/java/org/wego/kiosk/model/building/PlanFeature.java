// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.building;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.LocalizedText;

/**
 * A thing on the plan of a floor.
 *
 * @param kind what it is
 * @param place the id of the place that it is; empty: none
 * @param name its label; empty: that of its place or of its kind
 * @param points one point for a thing at a position; two or more for a line; the ring of an area
 */
public record PlanFeature(PlanKind kind, Optional<String> place, Optional<LocalizedText> name, List<GeoPoint> points) {

    /** What a plan shows. */
    public enum PlanKind {
        /** The outer walls. */
        OUTLINE,
        /** A room. */
        ROOM,
        /** Where people walk. */
        CORRIDOR,
        /** A lift. */
        LIFT,
        /** Stairs. */
        STAIRS,
        /** Toilets. */
        TOILET,
        /** A door. */
        DOOR,
        /** The desk of reception. */
        DESK
    }

    public PlanFeature {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a thing on a plan has at least one position");
        }
    }

    /** The centre of the box around it. */
    public GeoPoint centre() {
        var latitudes = points.stream().mapToDouble(GeoPoint::latitude).summaryStatistics();
        var longitudes = points.stream().mapToDouble(GeoPoint::longitude).summaryStatistics();
        return new GeoPoint((latitudes.getMin() + latitudes.getMax()) / 2,
                (longitudes.getMin() + longitudes.getMax()) / 2);
    }
}
