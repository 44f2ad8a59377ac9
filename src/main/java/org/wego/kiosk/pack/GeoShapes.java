// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.MapFeature.FeatureKind;

/** Reduces geometries to what the map draws: points for places, lines for streets and the like. */
public final class GeoShapes {

    /** Kinds that the map draws as a point, even where the file gives an area. */
    private static final Set<FeatureKind> PLACES = EnumSet.of(FeatureKind.STATION, FeatureKind.EXIT,
            FeatureKind.BUILDING, FeatureKind.LANDMARK, FeatureKind.BRIDGE);
    /** Places that a map always shows: one that is far away would shrink the map. */
    private static final Set<FeatureKind> ALWAYS_SHOWN = EnumSet.of(FeatureKind.STATION, FeatureKind.EXIT,
            FeatureKind.BUILDING);

    /**
     * A point or a line.
     *
     * @param named whether the name of the feature belongs to it
     */
    record MapShape(List<GeoPoint> points, boolean named) {}

    private GeoShapes() {}

    public static boolean isPlace(FeatureKind kind) {
        return PLACES.contains(kind);
    }

    /** Whether every map shows the places of a kind, so that one far away would shrink it. */
    public static boolean isAlwaysShown(FeatureKind kind) {
        return ALWAYS_SHOWN.contains(kind);
    }

    /** Whether the map draws a kind of feature as an area. */
    public static boolean isArea(FeatureKind kind) {
        return kind == FeatureKind.FOOTPRINT;
    }

    /**
     * Whether the map draws a kind of feature that has this geometry. A street, for example, is not drawn from a point
     * or an area.
     */
    public static boolean isDrawn(FeatureKind kind, GeoJson.Geometry geometry) {
        return !of(kind, geometry).isEmpty();
    }

    /**
     * The point of a place, the outer rings of a footprint, or the lines of anything else; the longest line carries the
     * name.
     */
    static List<MapShape> of(FeatureKind kind, GeoJson.Geometry geometry) {
        if (isPlace(kind)) {
            return geometry.parts().limit(1).map(part -> new MapShape(List.of(place(part)), true)).toList();
        }
        if (isArea(kind)) {
            return geometry.parts().filter(GeoJson.Geometry::isArea).flatMap(part -> part.outlines().stream())
                    .map(ring -> new MapShape(ring, false)).toList();
        }
        var lines = new ArrayList<List<GeoPoint>>();
        geometry.parts().filter(part -> !part.isArea() && !part.isPoint()).forEach(part -> lines.addAll(part.lines()));
        var longest = lines.stream().max(Comparator.comparingDouble(GeoShapes::metres)).orElse(List.of());
        return lines.stream().map(line -> new MapShape(line, line.equals(longest))).toList();
    }

    private static double metres(List<GeoPoint> line) {
        double metres = 0;
        for (int i = 1; i < line.size(); i++) {
            metres += line.get(i - 1).metresTo(line.get(i));
        }
        return metres;
    }

    private static GeoPoint place(GeoJson.Geometry part) {
        var points = part.lines().getFirst();
        return part.isArea() ? middle(points) : points.getFirst();
    }

    /** The centre of a ring's bounding box. */
    private static GeoPoint middle(List<GeoPoint> ring) {
        var latitudes = ring.stream().mapToDouble(GeoPoint::latitude).summaryStatistics();
        var longitudes = ring.stream().mapToDouble(GeoPoint::longitude).summaryStatistics();
        return new GeoPoint((latitudes.getMin() + latitudes.getMax()) / 2,
                (longitudes.getMin() + longitudes.getMax()) / 2);
    }
}
