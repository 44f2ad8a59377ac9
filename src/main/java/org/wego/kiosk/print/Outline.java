// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Point2D;

/**
 * The edge of an area, in points from the upper left corner of the page.
 *
 * @param segments in order; every part begins with a {@link Move}
 */
public record Outline(List<Segment> segments) {

    /** How far the handles of a curve are from its ends, of the radius, for a quarter of a circle. */
    private static final double ROUND = 0.5523;

    public Outline {
        segments = List.copyOf(segments);
    }

    /** A part of an edge. */
    public sealed interface Segment {}

    /** Begins a part. */
    public record Move(Point2D to) implements Segment {}

    /** Goes straight. */
    public record Straight(Point2D to) implements Segment {}

    /** Goes along a cubic curve. */
    public record Curve(Point2D leaving, Point2D arriving, Point2D to) implements Segment {}

    /** Goes back to where the part began. */
    public record Close() implements Segment {}

    /** A rectangle with round corners, each of which may have a radius of its own: upper left, then clockwise. */
    static Outline box(double left, double top, double right, double bottom, List<Double> radii,
            UnaryOperator<Point2D> place) {
        double most = Math.max(0, Math.min(right - left, bottom - top) / 2);
        double a = Math.min(most, radii.get(0));
        double b = Math.min(most, radii.get(1));
        double c = Math.min(most, radii.get(2));
        double d = Math.min(most, radii.get(3));
        double k = 1 - ROUND;
        return new Outline(List.of(
                new Move(at(place, left + a, top)),
                new Straight(at(place, right - b, top)),
                new Curve(at(place, right - b * k, top), at(place, right, top + b * k), at(place, right, top + b)),
                new Straight(at(place, right, bottom - c)),
                new Curve(at(place, right, bottom - c * k), at(place, right - c * k, bottom),
                        at(place, right - c, bottom)),
                new Straight(at(place, left + d, bottom)),
                new Curve(at(place, left + d * k, bottom), at(place, left, bottom - d * k),
                        at(place, left, bottom - d)),
                new Straight(at(place, left, top + a)),
                new Curve(at(place, left, top + a * k), at(place, left + a * k, top), at(place, left + a, top)),
                new Close()));
    }

    /** This edge and another as one. */
    Outline with(Outline other) {
        return new Outline(Stream.concat(segments.stream(), other.segments.stream()).toList());
    }

    private static Point2D at(UnaryOperator<Point2D> place, double x, double y) {
        return place.apply(new Point2D(x, y));
    }
}
