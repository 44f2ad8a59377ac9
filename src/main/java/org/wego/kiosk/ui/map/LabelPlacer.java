// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/** Finds places for labels on a map so that no two of them overlap; earlier labels have priority. */
final class LabelPlacer {

    private final double width;
    private final double height;
    private final double gap;
    private final List<Bounds> taken = new ArrayList<>();
    private final List<Bounds> labels = new ArrayList<>();
    private final List<List<Point2D>> lines = new ArrayList<>();

    LabelPlacer(double width, double height, double gap) {
        this.width = width;
        this.height = height;
        this.gap = gap;
    }

    /** Reserves a rectangle, which stays free of labels. */
    void keepFree(Bounds bounds) {
        taken.add(bounds);
    }

    /**
     * Reserves the first free place.
     *
     * @param candidates upper left corners, the best first
     * @return the place; empty if every candidate overlaps another label or leaves the map
     */
    Optional<Bounds> place(List<Point2D> candidates, double labelWidth, double labelHeight) {
        for (var corner : candidates) {
            var bounds = new BoundingBox(corner.getX(), corner.getY(), labelWidth, labelHeight);
            if (inside(bounds) && taken.stream().noneMatch(other -> tooClose(other, bounds))) {
                taken.add(bounds);
                return Optional.of(bounds);
            }
        }
        return Optional.empty();
    }

    /**
     * Reserves the first free place that a straight line from an anchor reaches without crossing a label.
     *
     * @param candidates upper left corners, the best first; one beyond a side of the map is moved inwards
     */
    Optional<Bounds> place(Point2D anchor, List<Point2D> candidates, double labelWidth, double labelHeight) {
        for (var corner : candidates) {
            double left = Math.clamp(corner.getX(), gap, Math.max(gap, width - gap - labelWidth));
            var bounds = new BoundingBox(left, corner.getY(), labelWidth, labelHeight);
            var end = nearest(anchor, bounds);
            if (lines.stream().noneMatch(line -> crosses(line.getFirst(), line.getLast(), bounds))
                    && labels.stream().noneMatch(label -> crosses(anchor, end, label))
                    && place(List.of(new Point2D(left, corner.getY())), labelWidth, labelHeight).isPresent()) {
                labels.add(bounds);
                lines.add(List.of(anchor, end));
                return Optional.of(bounds);
            }
        }
        return Optional.empty();
    }

    /** The point of a rectangle that is nearest to a given point. */
    static Point2D nearest(Point2D from, Bounds to) {
        return new Point2D(Math.clamp(from.getX(), to.getMinX(), to.getMaxX()),
                Math.clamp(from.getY(), to.getMinY(), to.getMaxY()));
    }

    private static boolean crosses(Point2D from, Point2D to, Bounds label) {
        int steps = (int) Math.max(1, from.distance(to));
        return IntStream.rangeClosed(0, steps).anyMatch(step -> label.contains(from.interpolate(to,
                step / (double) steps)));
    }

    /**
     * The upper left corners of the eight places at a distance around an anchor: below, above, right, left, then the
     * diagonals.
     */
    static List<Point2D> around(Point2D anchor, double distance, double labelWidth, double labelHeight) {
        double left = anchor.getX() - labelWidth - distance;
        double centre = anchor.getX() - labelWidth / 2;
        double right = anchor.getX() + distance;
        double above = anchor.getY() - labelHeight - distance;
        double middle = anchor.getY() - labelHeight / 2;
        double below = anchor.getY() + distance;
        return List.of(new Point2D(centre, below), new Point2D(centre, above), new Point2D(right, middle),
                new Point2D(left, middle), new Point2D(right, below), new Point2D(left, below),
                new Point2D(right, above), new Point2D(left, above));
    }

    private boolean inside(Bounds bounds) {
        return bounds.getMinX() >= gap && bounds.getMinY() >= gap && bounds.getMaxX() <= width - gap
                && bounds.getMaxY() <= height - gap;
    }

    private boolean tooClose(Bounds one, Bounds two) {
        return one.getMinX() < two.getMaxX() + gap && two.getMinX() < one.getMaxX() + gap
                && one.getMinY() < two.getMaxY() + gap && two.getMinY() < one.getMaxY() + gap;
    }
}
