// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Point2D;

/**
 * The outline of an area, in points from the upper left corner of the page.
 *
 * @param segments in drawing order; every subpath begins with a {@link Move}
 */
public record Outline(List<Segment> segments) {

    /** The distance of the control points of a quarter circle from its ends, as a fraction of the radius. */
    private static final double CIRCLE_HANDLE = 0.5523;

    public Outline {
        segments = List.copyOf(segments);
    }

    /** One segment of an outline. */
    public sealed interface Segment {}

    /** Begins a subpath. */
    public record Move(Point2D to) implements Segment {}

    /** A straight line. */
    public record Straight(Point2D to) implements Segment {}

    /** A cubic Bézier curve with its two control points. */
    public record Curve(Point2D leaving, Point2D arriving, Point2D to) implements Segment {}

    /** A straight line to the beginning of the subpath. */
    public record Close() implements Segment {}

    /** A rectangle with rounded corners; the radii are clockwise from the upper left corner. */
    static Outline box(double left, double top, double right, double bottom, List<Double> radii,
            UnaryOperator<Point2D> place) {
        double maxRadius = Math.max(0, Math.min(right - left, bottom - top) / 2);
        double a = Math.min(maxRadius, radii.get(0));
        double b = Math.min(maxRadius, radii.get(1));
        double c = Math.min(maxRadius, radii.get(2));
        double d = Math.min(maxRadius, radii.get(3));
        double k = 1 - CIRCLE_HANDLE;
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

    /** This outline and another as one. */
    Outline with(Outline other) {
        return new Outline(Stream.concat(segments.stream(), other.segments.stream()).toList());
    }

    private static Point2D at(UnaryOperator<Point2D> place, double x, double y) {
        return place.apply(new Point2D(x, y));
    }
}
