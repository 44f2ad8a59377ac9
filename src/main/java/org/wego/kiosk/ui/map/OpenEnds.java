// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;

/**
 * The ends of streets and streams.
 *
 * <p>A line that ends at another one ends there. Elsewhere its further course is only missing in the data, so that it
 * fades.
 */
final class OpenEnds {

    /** The length of the fading part, px for texts of 40 px. */
    private static final double FADING = 150;
    /** The most that the fading part of one end takes of a line. */
    private static final double MOST = 0.3;
    private static final int LAYERS = 14;

    /**
     * A part of a line.
     *
     * @param points its points, px
     * @param opacity its opacity; parts with less than 1 cover each other
     */
    record LinePart(List<Point2D> points, double opacity) {}

    private final List<MapLine> lines;
    private final double unit;

    /**
     * @param lines all streets and streams
     * @param unit the length for a given length of 1 px
     */
    OpenEnds(List<MapLine> lines, double unit) {
        this.lines = List.copyOf(lines);
        this.unit = unit;
    }

    /** The line without its fading ends. */
    MapLine known(MapLine line) {
        return new MapLine(line.feature(), line.part(fading(line, line.points().getFirst()),
                line.length() - fading(line, line.points().getLast())), line.width());
    }

    /** The known part, then layers of different lengths that together fade evenly towards each open end. */
    List<LinePart> parts(MapLine line) {
        double length = line.length();
        double before = fading(line, line.points().getFirst());
        double after = fading(line, line.points().getLast());
        var parts = new ArrayList<LinePart>();
        parts.add(new LinePart(known(line).points(), 1));
        for (int layer = 0; layer < LAYERS; layer++) {
            double left = (double) layer / LAYERS;
            // Each layer adds the same to what is already there.
            double opacity = 1.0 / (LAYERS + 1 - layer);
            if (before > 0) {
                parts.add(new LinePart(line.part(before * left, before + unit), opacity));
            }
            if (after > 0) {
                parts.add(new LinePart(line.part(length - after - unit, length - after * left), opacity));
            }
        }
        return parts;
    }

    /** The length of the fading part at an end: none at a crossroads, and no crossroads within it. */
    private double fading(MapLine line, Point2D end) {
        var others = lines.stream().filter(other -> !other.equals(line)).toList();
        if (others.stream().anyMatch(other -> other.covers(end))) {
            return 0;
        }
        double free = others.stream()
                .flatMapToDouble(other -> Stream.of(other.points().getFirst(), other.points().getLast())
                        .filter(line::covers).mapToDouble(corner -> corner.distance(end) - other.width()))
                .min().orElse(Double.MAX_VALUE);
        return Math.max(unit, Math.min(Math.min(FADING * unit, line.length() * MOST), free));
    }
}
