// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;

/** The room on a street map that signs and labels have not taken yet; nothing is placed on anything else. */
final class FreeRoom {

    private static final double GRID = 8;

    private final double width;
    private final double height;
    private final double gap;
    private final List<Bounds> taken = new ArrayList<>();
    /** Lines, which may be covered as a last resort. */
    private final List<Bounds> lines = new ArrayList<>();
    private boolean crowded;
    private boolean scattered;

    /**
     * An empty map.
     *
     * @param gap the least distance between two things, and between a thing and the edge, px
     */
    FreeRoom(double width, double height, double gap) {
        this.width = width;
        this.height = height;
        this.gap = gap;
    }

    /** Whether something was placed on something else. */
    boolean isCrowded() {
        return crowded;
    }

    /** Notes that something is far from what it belongs to. */
    void scatter() {
        scattered = true;
    }

    /** Whether something is far from what it belongs to. */
    boolean isScattered() {
        return scattered;
    }

    /** Reserves a rectangle. */
    void take(Bounds bounds) {
        taken.add(bounds);
    }

    /**
     * Reserves a line.
     *
     * @param thickness its width, px
     * @param firm whether it is never covered; otherwise it is as a last resort
     */
    void takeLine(List<Point2D> line, double thickness, boolean firm) {
        for (int i = 1; i < line.size(); i++) {
            var from = line.get(i - 1);
            var to = line.get(i);
            int pieces = (int) Math.max(1, Math.ceil(from.distance(to) / Math.max(8, thickness)));
            for (int piece = 0; piece <= pieces; piece++) {
                (firm ? taken : lines).add(square(from.interpolate(to, piece / (double) pieces), thickness));
            }
        }
    }

    /** Whether a rectangle is on the map and free. */
    boolean isFree(Bounds bounds) {
        return isFreeOfThings(bounds) && lines.stream().noneMatch(other -> isTooClose(other, bounds));
    }

    private boolean isFreeOfThings(Bounds bounds) {
        return isInside(bounds) && taken.stream().noneMatch(other -> isTooClose(other, bounds));
    }

    /** Whether a line from a place to the middle of a new thing crosses a thing. */
    boolean crossed(List<Point2D> line) {
        var alone = new FreeRoom(width, height, gap);
        alone.takeLine(line, 2, false);
        return alone.lines.stream().anyMatch(piece -> taken.stream().anyMatch(other -> overlap(other, piece) > 0));
    }

    /** Whether a rectangle is on the map. */
    boolean isInside(Bounds bounds) {
        return bounds.getMinX() >= gap && bounds.getMinY() >= gap && bounds.getMaxX() <= width - gap
                && bounds.getMaxY() <= height - gap;
    }

    /**
     * Reserves the cheapest free place.
     *
     * @param extra a cost of a place besides its own
     * @return the place; empty if every place is taken or beyond the edge
     */
    Optional<LabelSpot> place(List<LabelSpot> candidates, ToDoubleFunction<LabelSpot> extra) {
        return cheapest(candidates, extra, this::isFree);
    }

    private Optional<LabelSpot> cheapest(List<LabelSpot> candidates, ToDoubleFunction<LabelSpot> extra,
            Predicate<Bounds> free) {
        var found = candidates.stream().filter(spot -> free.test(spot.bounds()))
                .map(spot -> spot.costing(spot.cost() + extra.applyAsDouble(spot)))
                .min(Comparator.comparingDouble(LabelSpot::cost));
        found.ifPresent(spot -> take(spot.bounds()));
        return found;
    }

    /**
     * Reserves a place for a thing that is never omitted: the cheapest free one, otherwise one on lines, otherwise any
     * on the map, otherwise the one that covers least.
     */
    LabelSpot placeAnyway(List<LabelSpot> candidates, ToDoubleFunction<LabelSpot> extra) {
        return place(candidates, extra).or(() -> cheapest(candidates, extra, this::isFreeOfThings))
                .or(() -> place(everywhere(candidates), _ -> 0))
                .or(() -> cheapest(everywhere(candidates), _ -> 0, this::isFreeOfThings)).orElseGet(() -> {
                    var least = candidates.stream().map(this::inwards)
                            .min(Comparator.<LabelSpot>comparingDouble(spot -> covered(spot.bounds()))
                                    .thenComparingDouble(LabelSpot::cost))
                            .orElseThrow();
                    crowded = true;
                    take(least.bounds());
                    return least;
                });
    }

    /** Upright places all over the map, of each size of the candidates; the nearest to the best one is cheapest. */
    private List<LabelSpot> everywhere(List<LabelSpot> candidates) {
        var best = candidates.stream().min(Comparator.comparingDouble(LabelSpot::cost)).orElseThrow().centre();
        var sizes = candidates.stream().map(spot -> new Dimension2D(spot.width(), spot.height())).distinct().toList();
        var spots = new ArrayList<LabelSpot>();
        for (var size : sizes) {
            for (double x = gap + size.getWidth() / 2; x <= width - gap - size.getWidth() / 2; x += GRID) {
                for (double y = gap + size.getHeight() / 2; y <= height - gap - size.getHeight() / 2; y += GRID) {
                    spots.add(new LabelSpot(new Point2D(x, y), size.getWidth(), size.getHeight(), best.distance(x, y)));
                }
            }
        }
        return spots;
    }

    private LabelSpot inwards(LabelSpot spot) {
        var bounds = spot.bounds();
        double dx = Math.max(0, gap - bounds.getMinX()) - Math.max(0, bounds.getMaxX() - width + gap);
        double dy = Math.max(0, gap - bounds.getMinY()) - Math.max(0, bounds.getMaxY() - height + gap);
        return new LabelSpot(spot.centre().add(dx, dy), spot.degrees(), spot.width(), spot.height(), spot.cost(),
                spot.inside());
    }

    private double covered(Bounds bounds) {
        return taken.stream().mapToDouble(other -> overlap(other, bounds)).sum();
    }

    private static double overlap(Bounds one, Bounds two) {
        double across = Math.min(one.getMaxX(), two.getMaxX()) - Math.max(one.getMinX(), two.getMinX());
        double down = Math.min(one.getMaxY(), two.getMaxY()) - Math.max(one.getMinY(), two.getMinY());
        return across > 0 && down > 0 ? across * down : 0;
    }

    private boolean isTooClose(Bounds one, Bounds two) {
        return one.getMinX() < two.getMaxX() + gap && two.getMinX() < one.getMaxX() + gap
                && one.getMinY() < two.getMaxY() + gap && two.getMinY() < one.getMaxY() + gap;
    }

    static Bounds square(Point2D centre, double side) {
        return new BoundingBox(centre.getX() - side / 2, centre.getY() - side / 2, side, side);
    }
}
