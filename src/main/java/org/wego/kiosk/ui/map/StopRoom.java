// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.MapFeature;
import org.wego.kiosk.model.MapFeature.FeatureKind;

/** The room that a stop with its island and disc needs on a map, before the scale of the map is known. */
final class StopRoom {

    /** A street farther away than this is not that of the stop, m. */
    static final double ON_STREET_METRES = 40;
    /** Below this distance from the middle of the street, the side of a stop is not known, m. */
    static final double ASIDE_METRES = 1.5;

    /** From the middle of the street to the edge of a disc beside it, as a multiple of the text size. */
    private static final double DISC = 2.4;
    /** From the middle of a disc to the tip of its arrow. */
    private static final double ARROW = 1.7;
    /** From the middle of an island to its end. */
    private static final double ISLAND = 0.9;

    private final MapProjection metres;
    private final GeoPoint here;
    private final List<MapLine> streets;

    /**
     * @param features the features of the map
     * @param here the position of the kiosk
     */
    StopRoom(List<MapFeature> features, GeoPoint here) {
        this.metres = MapProjection.inMetres(here);
        this.here = here;
        this.streets = features.stream().filter(feature -> feature.kind() == FeatureKind.STREET)
                .map(street -> new MapLine(street, street.points().stream().map(metres::project).toList(), 0)).toList();
    }

    /** The room around a stop for texts of a size, px. */
    Insets of(BusStop stop, double text) {
        var at = metres.project(stop.position());
        return streets.stream().min(Comparator.comparingDouble(line -> line.distance(at)))
                .filter(line -> line.distance(at) < ON_STREET_METRES)
                .map(line -> room(line.direction(at), aside(line, at, metres.project(here), ASIDE_METRES), text))
                .orElseGet(() -> new Insets(DISC * text));
    }

    private static Insets room(Point2D along, Point2D aside, double text) {
        return new Insets(towards(new Point2D(0, -1), along, aside) * text,
                towards(new Point2D(1, 0), along, aside) * text, towards(new Point2D(0, 1), along, aside) * text,
                towards(new Point2D(-1, 0), along, aside) * text);
    }

    private static double towards(Point2D side, Point2D along, Point2D aside) {
        return Math.max(ISLAND, Math.max(DISC * side.dotProduct(aside), ARROW * Math.abs(side.dotProduct(along))));
    }

    /**
     * The side of the street on which the disc of a stop is: that of the stop or, if it is in the middle of the street,
     * that of the kiosk.
     *
     * @param least the least distance of a stop from the middle of the street that shows its side
     */
    static Point2D aside(MapLine street, Point2D at, Point2D here, double least) {
        var middle = street.nearest(at);
        var along = street.direction(at);
        var across = new Point2D(-along.getY(), along.getX());
        var off = at.subtract(middle);
        return across.dotProduct(off.magnitude() >= least ? off : here.subtract(middle)) >= 0 ? across
                : across.multiply(-1);
    }
}
