// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;

/** The visibility of a target: its edge, and the ring of the reading cursor around it. */
public final class Edges {

    /** The contrast that a graphic needs to its surroundings (WCAG 1.4.11). */
    private static final double MIN = 3;
    /** How far inside the bounds an edge or a fill is searched, px. */
    private static final int DEPTH = 12;
    /** How far outside the bounds the ground is examined and a ring is searched, px. */
    private static final int GROUND = 4;
    private static final int REACH = 40;
    /** A dashed outline is visible at about half of the places. */
    private static final double MAX_OF_A_SIDE = 0.5;

    /** A side of a target. */
    private enum EdgeSide {
        LEFT(-1, 0), RIGHT(1, 0), TOP(0, -1), BOTTOM(0, 1);

        private final int dx;
        private final int dy;

        EdgeSide(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }

        /** The pixel at a distance outside the side (negative: inside) and at a position along it, from 0 to 1. */
        int colour(ScreenPicture picture, Bounds target, int outside, double along) {
            double x = dx == 0 ? target.getMinX() + along * target.getWidth()
                    : dx < 0 ? Math.round(target.getMinX()) - 1 - outside : Math.round(target.getMaxX()) + outside;
            double y = dy == 0 ? target.getMinY() + along * target.getHeight()
                    : dy < 0 ? Math.round(target.getMinY()) - 1 - outside : Math.round(target.getMaxY()) + outside;
            // The picture ends here.
            return picture.at(Math.clamp((int) x, 0, picture.width() - 1),
                    Math.clamp((int) y, 0, picture.height() - 1));
        }
    }

    private Edges() {}

    /** The sides on which a target does not contrast with its surroundings. */
    public static List<String> faint(ScreenPicture picture, Bounds target) {
        return Stream.of(EdgeSide.values()).filter(side -> share(picture, target, side) < MAX_OF_A_SIDE)
                .map(side -> String.format(Locale.ROOT, "%s: only %.0f %% of the edge has contrast", side,
                        100 * share(picture, target, side)))
                .toList();
    }

    /** The problems of a ring around a target: it needs this width, and contrast on both of its sides. */
    public static List<String> ringFaults(ScreenPicture before, ScreenPicture focused, Bounds target, int width) {
        return Stream.of(EdgeSide.values()).flatMap(side -> ringFaults(before, focused, target, side, width)
                .map(fault -> side + ": " + fault)).toList();
    }

    private static double share(ScreenPicture picture, Bounds target, EdgeSide side) {
        return IntStream.rangeClosed(20, 80).filter(percent -> {
            double along = percent / 100.0;
            int ground = side.colour(picture, target, GROUND, along);
            return IntStream.range(0, DEPTH).map(deep -> side.colour(picture, target, -1 - deep, along))
                    .anyMatch(colour -> Contrast.ratio(colour, ground) >= MIN);
        }).count() / 61.0;
    }

    private static Stream<String> ringFaults(ScreenPicture before, ScreenPicture focused, Bounds target, EdgeSide side,
            int width) {
        var changed = IntStream.range(0, REACH).filter(out -> Contrast.ratio(side.colour(before, target, out, 0.5),
                side.colour(focused, target, out, 0.5)) >= MIN).toArray();
        if (changed.length == 0) {
            return Stream.of("no ring");
        }
        int first = changed[0];
        int last = first + (int) IntStream.range(0, changed.length).takeWhile(i -> changed[i] == first + i).count() - 1;
        if (last - first + 1 < width) {
            return Stream.of("a ring of " + (last - first + 1) + " px, less than " + width);
        }
        int ring = side.colour(focused, target, (first + last) / 2, 0.5);
        // The next pixel may belong to the ring in part.
        double within = Math.max(Contrast.ratio(ring, side.colour(focused, target, first - 1, 0.5)),
                Contrast.ratio(ring, side.colour(focused, target, first - 2, 0.5)));
        double around = Math.max(Contrast.ratio(ring, side.colour(focused, target, last + 1, 0.5)),
                Contrast.ratio(ring, side.colour(focused, target, last + 2, 0.5)));
        return Math.min(within, around) >= MIN ? Stream.empty()
                : Stream.of(String.format(Locale.ROOT,
                        "the ring contrasts %.1f:1 with its inside and %.1f:1 with its outside", within,
                        around));
    }
}
