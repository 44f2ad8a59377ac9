// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import org.wego.kiosk.model.MapFeature;

/**
 * A street, stream or other line on the screen.
 *
 * @param feature the feature of the pack
 * @param points its points, px
 * @param width its width, px
 */
record MapLine(MapFeature feature, List<Point2D> points, double width) {

    double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i - 1).distance(points.get(i));
        }
        return length;
    }

    List<MapSegment> segments() {
        var segments = new ArrayList<MapSegment>();
        for (int i = 1; i < points.size(); i++) {
            segments.add(new MapSegment(points.get(i - 1), points.get(i)));
        }
        return segments;
    }

    /** The point at a distance along the line. */
    Point2D at(double distance) {
        double rest = distance;
        for (int i = 1; i < points.size(); i++) {
            double length = points.get(i - 1).distance(points.get(i));
            if (rest <= length && length > 0) {
                return points.get(i - 1).interpolate(points.get(i), Math.max(0, rest) / length);
            }
            rest -= length;
        }
        return points.getLast();
    }

    /** The part of the line between two distances along it. */
    List<Point2D> part(double from, double to) {
        var part = new ArrayList<Point2D>();
        part.add(at(from));
        double along = 0;
        for (int i = 1; i < points.size() - 1; i++) {
            along += points.get(i - 1).distance(points.get(i));
            if (along > from && along < to) {
                part.add(points.get(i));
            }
        }
        part.add(at(to));
        return part;
    }

    /** The distance of a point from the middle of the line. */
    double distance(Point2D from) {
        double least = from.distance(points.getFirst());
        for (int i = 1; i < points.size(); i++) {
            least = Math.min(least, MapSegment.distance(points.get(i - 1), points.get(i), from));
        }
        return least;
    }

    /** Whether the line, with its width, covers a point. */
    boolean covers(Point2D point) {
        double reach = width / 2;
        if (point.distance(points.getFirst()) < reach) {
            return true;
        }
        for (int i = 1; i < points.size(); i++) {
            var one = points.get(i - 1);
            var two = points.get(i);
            if (isBetween(point.getX(), one.getX(), two.getX(), reach)
                    && isBetween(point.getY(), one.getY(), two.getY(), reach)
                    && MapSegment.distance(one, two, point) < reach) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetween(double value, double one, double two, double reach) {
        return value > Math.min(one, two) - reach && value < Math.max(one, two) + reach;
    }

    /** The direction of the line where it is nearest to a point, as a unit vector. */
    Point2D direction(Point2D from) {
        var best = new Point2D(1, 0);
        double least = Double.MAX_VALUE;
        for (int i = 1; i < points.size(); i++) {
            double distance = from.distance(new MapSegment(points.get(i - 1), points.get(i)).nearest(from));
            if (distance < least) {
                least = distance;
                best = points.get(i).subtract(points.get(i - 1)).normalize();
            }
        }
        return best;
    }

    /** The point on the middle of the line that is nearest to another. */
    Point2D nearest(Point2D from) {
        var best = points.getFirst();
        for (int i = 1; i < points.size(); i++) {
            var here = new MapSegment(points.get(i - 1), points.get(i)).nearest(from);
            if (here.distance(from) < best.distance(from)) {
                best = here;
            }
        }
        return best;
    }

    /** A line beside this one, on the left for a negative distance. */
    List<Point2D> beside(double distance) {
        var moved = new ArrayList<Point2D>();
        for (var point : points) {
            var along = direction(point);
            moved.add(point.add(-along.getY() * distance, along.getX() * distance));
        }
        return moved;
    }
}
