// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import org.wego.kiosk.model.GeoPoint;

/**
 * Maps a few city blocks onto a rectangle of the screen, north up.
 *
 * <p>Within a kilometre the curvature of the earth is less than the width of a line, so a degree has the same length in
 * metres everywhere on the map.
 */
final class MapProjection {

    private static final double LEAST_SCALE = 0.001;
    private static final int STEPS = 40;

    /**
     * A point that must be visible.
     *
     * @param point the position
     * @param room the free space around it, px
     */
    record PointInView(GeoPoint point, Insets room) {}

    private final GeoPoint origin;
    private final Point2D at;
    private final double pixelsPerMetre;

    /**
     * @param origin the position that the map shows at a given point
     * @param at the point, px
     */
    private MapProjection(GeoPoint origin, Point2D at, double pixelsPerMetre) {
        this.origin = origin;
        this.at = at;
        this.pixelsPerMetre = pixelsPerMetre;
    }

    /** The projection of 1 px per metre around a position. */
    static MapProjection inMetres(GeoPoint origin) {
        return new MapProjection(origin, Point2D.ZERO, 1);
    }

    /**
     * The projection with the largest scale that shows all the points with the room around them, centred.
     *
     * @param points at least one
     * @param width the width of the rectangle, px
     * @param height the height of the rectangle, px
     * @param metres the least distance of a point from the edge
     * @param largest the maximum scale, px per metre
     */
    static MapProjection around(Collection<PointInView> points, double width, double height, double metres,
            double largest) {
        var origin = points.iterator().next().point();
        double low = LEAST_SCALE;
        double high = largest;
        for (int step = 0; step < STEPS; step++) {
            double middle = step == 0 ? largest : (low + high) / 2;
            var tried = new MapProjection(origin, Point2D.ZERO, middle);
            var across = tried.across(points, metres);
            var down = tried.down(points, metres);
            if (across.getMax() - across.getMin() <= width && down.getMax() - down.getMin() <= height) {
                low = middle;
            } else {
                high = middle;
            }
        }
        var fitting = new MapProjection(origin, Point2D.ZERO, low);
        var across = fitting.across(points, metres);
        var down = fitting.down(points, metres);
        return new MapProjection(origin, new Point2D((width - across.getMin() - across.getMax()) / 2,
                (height - down.getMin() - down.getMax()) / 2), low);
    }

    private DoubleSummaryStatistics across(Collection<PointInView> points, double metres) {
        var extent = new DoubleSummaryStatistics();
        for (var each : points) {
            double x = project(each.point()).getX();
            extent.accept(x - Math.max(each.room().getLeft(), length(metres)));
            extent.accept(x + Math.max(each.room().getRight(), length(metres)));
        }
        return extent;
    }

    private DoubleSummaryStatistics down(Collection<PointInView> points, double metres) {
        var extent = new DoubleSummaryStatistics();
        for (var each : points) {
            double y = project(each.point()).getY();
            extent.accept(y - Math.max(each.room().getTop(), length(metres)));
            extent.accept(y + Math.max(each.room().getBottom(), length(metres)));
        }
        return extent;
    }

    /** The coordinates of a position in the rectangle; they may be outside of it. */
    Point2D project(GeoPoint point) {
        double east = (point.longitude() - origin.longitude()) * GeoPoint.METRES_PER_DEGREE
                * Math.cos(Math.toRadians(origin.latitude()));
        double north = (point.latitude() - origin.latitude()) * GeoPoint.METRES_PER_DEGREE;
        return at.add(east * pixelsPerMetre, -north * pixelsPerMetre);
    }

    /** The length of a distance on the screen, px. */
    double length(double metres) {
        return metres * pixelsPerMetre;
    }

    /** The scale, px per metre. */
    double scale() {
        return pixelsPerMetre;
    }
}
