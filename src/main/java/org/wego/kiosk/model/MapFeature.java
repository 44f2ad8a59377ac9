// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;
import java.util.Optional;

/**
 * A thing on the street map.
 *
 * @param id unique in the pack
 * @param kind what it is
 * @param name its label, when it has one
 * @param points one point for a place; two or more for a line, in order; the ring of an area
 * @param provenance its source and date
 */
public record MapFeature(String id, FeatureKind kind, Optional<LocalizedText> name, List<GeoPoint> points,
        Provenance provenance) {

    public MapFeature {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a feature of the map has at least one point");
        }
    }

    /** What a map shows. */
    public enum FeatureKind {
        STREET, WATER, RAIL, STATION, EXIT, BUILDING, WALK, LANDMARK, BRIDGE, CROSSING, FOOTPRINT
    }
}
