// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;

/** What a finger and a keyboard are shown of a target: its edge, and the ring of the focus around it. */
public final class Edges {

    /** A sign that is no text needs this contrast to what is beside it. */
    private static final double MIN = 3;
    /** So far from the edge inwards an edge or a fill is looked for, px. */
    private static final int DEPTH = 12;
    /** So far from the edge outwards the ground is looked at, and a ring looked for, px. */
    private static final int GROUND = 4;
    private static final int REACH = 40;
    /** A broken outline shows on every other place, about. */
    private static final double MAX_OF_A_SIDE = 0.5;

    /** A side of a target, from the middle of which one looks outwards. */
    private enum EdgeSide {
        LEFT(-1, 0), RIGHT(1, 0), TOP(0, -1), BOTTOM(0, 1);

        private final int dx;
        private final int dy;

        EdgeSide(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }

        /** A pixel that is so far outside (or, negative, inside) and so far along the side, from 0 to 1. */
        int colour(ScreenPicture picture, Bounds target, int outside, double along) {
            double x = dx == 0 ? target.getMinX() + along * target.getWidth()
                    : dx < 0 ? Math.round(target.getMinX()) - 1 - outside : Math.round(target.getMaxX()) + outside;
            double y = dy == 0 ? target.getMinY() + along * target.getHeight()
                    : dy < 0 ? Math.round(target.getMinY()) - 1 - outside : Math.round(target.getMaxY()) + outside;
            // The glass ends somewhere.
            return picture.at(Math.clamp((int) x, 0, picture.width() - 1),
                    Math.clamp((int) y, 0, picture.height() - 1));
        }
    }

    private Edges() {}

    /** The sides on which a target does not stand out from what is beside it. */
    public static List<String> faint(ScreenPicture picture, Bounds target) {
        return Stream.of(EdgeSide.values()).filter(side -> share(picture, target, side) < MAX_OF_A_SIDE)
                .map(side -> String.format(Locale.ROOT, "%s: only %.0f %% of the edge stand out", side,
                        100 * share(picture, target, side)))
                .toList();
    }

    /** What is wrong with the ring that has come around a target: it must be so wide, and stand out on both sides. */
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
        // The next pixel may be half the ring's.
        double within = Math.max(Contrast.ratio(ring, side.colour(focused, target, first - 1, 0.5)),
                Contrast.ratio(ring, side.colour(focused, target, first - 2, 0.5)));
        double around = Math.max(Contrast.ratio(ring, side.colour(focused, target, last + 1, 0.5)),
                Contrast.ratio(ring, side.colour(focused, target, last + 2, 0.5)));
        return Math.min(within, around) >= MIN ? Stream.empty()
                : Stream.of(String.format(Locale.ROOT,
                        "the ring stands out %.1f:1 from what is within it and %.1f:1 from what is around it", within,
                        around));
    }
}
