// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.Collection;
import javafx.geometry.Point2D;
import org.wego.kiosk.model.GeoPoint;

/**
 * Maps a few city blocks onto a rectangle of the screen, north up.
 *
 * <p>Within a kilometre the curvature of the earth is less than the width of a line, so a degree has the same length in
 * metres everywhere on the map.
 */
final class MapProjection {

    private final GeoPoint middle;
    private final double width;
    private final double height;
    private final double pixelsPerMetre;

    private MapProjection(GeoPoint middle, double width, double height, double pixelsPerMetre) {
        this.middle = middle;
        this.width = width;
        this.height = height;
        this.pixelsPerMetre = pixelsPerMetre;
    }

    /**
     * A projection that shows all the points with a margin.
     *
     * @param points at least one
     * @param width the width of the rectangle, px
     * @param height the height of the rectangle, px
     * @param margin the free space on each side, px
     * @param largest the maximum scale, px per metre
     */
    static MapProjection around(Collection<GeoPoint> points, double width, double height, double margin,
            double largest) {
        double south = points.stream().mapToDouble(GeoPoint::latitude).min().orElseThrow();
        double north = points.stream().mapToDouble(GeoPoint::latitude).max().orElseThrow();
        double west = points.stream().mapToDouble(GeoPoint::longitude).min().orElseThrow();
        double east = points.stream().mapToDouble(GeoPoint::longitude).max().orElseThrow();
        var middle = new GeoPoint((south + north) / 2, (west + east) / 2);
        double metresWide = (east - west) * GeoPoint.METRES_PER_DEGREE * Math.cos(Math.toRadians(middle.latitude()));
        double metresHigh = (north - south) * GeoPoint.METRES_PER_DEGREE;
        double scale = Math.min(largest, Math.min((width - 2 * margin) / Math.max(1, metresWide),
                (height - 2 * margin) / Math.max(1, metresHigh)));
        return new MapProjection(middle, width, height, scale);
    }

    /** The same projection, moved up by a distance in px. */
    MapProjection lifted(double pixels) {
        return new MapProjection(middle, width, height - 2 * pixels, pixelsPerMetre);
    }

    /** The coordinates of a position in the rectangle; they may be outside of it. */
    Point2D project(GeoPoint point) {
        double east = (point.longitude() - middle.longitude()) * GeoPoint.METRES_PER_DEGREE
                * Math.cos(Math.toRadians(middle.latitude()));
        double north = (point.latitude() - middle.latitude()) * GeoPoint.METRES_PER_DEGREE;
        return new Point2D(width / 2 + east * pixelsPerMetre, height / 2 - north * pixelsPerMetre);
    }

    /** The length of a distance on the screen, px. */
    double length(double metres) {
        return metres * pixelsPerMetre;
    }
}
