// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.art;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** The parts that several pictures share: hills, blocks of houses, and a tower on a hill. */
final class Scenery {

    /** The outline of the hills: for each corner its place from left to right and its depth below the top, as shares. */
    private static final double[] RIDGE = {0, 0.42, 0.10, 0.30, 0.17, 0.34, 0.27, 0.12, 0.34, 0.24, 0.42, 0.18, 0.53,
            0.40, 0.62, 0.30, 0.72, 0.46, 0.83, 0.30, 0.92, 0.38, 1, 0.26};

    private static final double WINDOW = 16;
    private static final double WINDOW_STEP = 30;
    private static final double WINDOW_ROW = 34;

    /**
     * One house.
     *
     * @param x its left edge, px
     */
    record House(double x, double width, double height) {}

    private Scenery() {}

    /** A chain of hills between two edges, px. */
    static Node hills(double from, double to, double base, double height) {
        var corners = new double[RIDGE.length + 4];
        for (int i = 0; i < RIDGE.length; i += 2) {
            corners[i] = from + RIDGE[i] * (to - from);
            corners[i + 1] = base - height * (1 - RIDGE[i + 1]);
        }
        corners[RIDGE.length] = to;
        corners[RIDGE.length + 1] = base;
        corners[RIDGE.length + 2] = from;
        corners[RIDGE.length + 3] = base;
        return new ArtLayer().polygon(corners).in("art-shade");
    }

    /** Houses with dark windows. */
    static List<Node> houses(List<House> houses, double base) {
        var walls = new ArtLayer();
        var windows = new ArtLayer();
        for (var house : houses) {
            walls.rectangle(house.x(), base - house.height(), house.width(), house.height(), 5);
            for (double y = WINDOW; y + WINDOW < house.height() - 8; y += WINDOW_ROW) {
                for (double x = 12; x + WINDOW < house.width() - 4; x += WINDOW_STEP) {
                    windows.rectangle(house.x() + x, base - house.height() + y, WINDOW, WINDOW, 2);
                }
            }
        }
        return List.of(walls.in("art-tint"), windows.in("art-shade"));
    }

    /** A slender tower with a platform near its top; its foot is at x and y, and it is 112 units high. */
    static void addTower(ArtLayer outline, double x, double y, double unit) {
        outline.polygon(x - 4 * unit, y - 60 * unit, x + 4 * unit, y - 60 * unit, x + 7 * unit, y, x - 7 * unit, y)
                .rectangle(x - 1.8 * unit, y - 112 * unit, 3.6 * unit, 30 * unit, unit)
                .rectangle(x - 14 * unit, y - 72 * unit, 28 * unit, 13 * unit, 5 * unit)
                .rectangle(x - 9 * unit, y - 85 * unit, 18 * unit, 13 * unit, 3 * unit);
    }

    /** The ground from edge to edge. */
    static Node ground(double from, double to, double base, double depth, String styleClass) {
        return new ArtLayer().rectangle(from, base, to - from, depth, 0).in(styleClass);
    }

    static List<Node> layers(Object... parts) {
        var layers = new ArrayList<Node>();
        for (var part : parts) {
            switch (part) {
                case Node node -> layers.add(node);
                case List<?> nodes -> nodes.forEach(node -> layers.add((Node) node));
                default -> throw new IllegalArgumentException(part.toString());
            }
        }
        return layers;
    }
}
