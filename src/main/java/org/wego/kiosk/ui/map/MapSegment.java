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
        return nearest(point).distance(point);
    }

    /** Whether the segments have a point in common that is not an end of either. */
    boolean crosses(MapSegment other) {
        return side(other.from) * side(other.to) < 0 && other.side(from) * other.side(to) < 0;
    }

    private double side(Point2D point) {
        return to.subtract(from).crossProduct(point.subtract(from)).getZ();
    }
}
