// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import javafx.geometry.Point2D;

/** A straight line on the screen between two points. */
record MapSegment(Point2D from, Point2D to) {

    /** The point of the segment that is nearest to another. */
    Point2D nearest(Point2D point) {
        var along = to.subtract(from);
        double square = along.dotProduct(along);
        return square == 0 ? from
                : from.interpolate(to, Math.clamp(point.subtract(from).dotProduct(along) / square, 0, 1));
    }

    double distance(Point2D point) {
        return distance(from, to, point);
    }

    /** The distance of a point from the line between two others; the search for places of names measures many. */
    static double distance(Point2D from, Point2D to, Point2D point) {
        double alongX = to.getX() - from.getX();
        double alongY = to.getY() - from.getY();
        double square = alongX * alongX + alongY * alongY;
        double part = square == 0 ? 0
                : Math.clamp(((point.getX() - from.getX()) * alongX + (point.getY() - from.getY()) * alongY) / square,
                        0, 1);
        double x = part >= 1 ? to.getX() : from.getX() + alongX * part;
        double y = part >= 1 ? to.getY() : from.getY() + alongY * part;
        return point.distance(x, y);
    }

    /** Whether the segments have a point in common that is not an end of either. */
    boolean crosses(MapSegment other) {
        return side(other.from) * side(other.to) < 0 && other.side(from) * other.side(to) < 0;
    }

    private double side(Point2D point) {
        return to.subtract(from).crossProduct(point.subtract(from)).getZ();
    }
}
