// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/** A pictogram of lines for signs and discs on a map, on a grid of 24 x 24. */
public enum MapGlyph {
    DOOR("M13 3H6a2 2 0 0 0-2 2v16h9M3 21h10V3M10 12h11M17 8l4 4-4 4"),
    TURN_RIGHT("M6 21v-8a5 5 0 0 1 5-5h9M15 3l5 5-5 5"),
    TURN_LEFT("M18 21v-8a5 5 0 0 0-5-5H4M9 3L4 8l5 5"),
    STAIRS("M2 5h5v5h5v5h5v5h5M14 3l6 6M20 4v5h-5"),
    TRAIN("M6 3h12v13H6zM6 10h12M9 13h.01M15 13h.01M8 17l-3 4M16 17l3 4"),
    WALKER("M13.500 2.800a1 1 0 1 0 0 2 1 1 0 1 0 0-2M8.500 21.500l2.600-6.200.6-6.100 3.300 3.400 3.200.6"
            + "M11.100 15.300l3.600 2.400.8 3.800M11.700 9.200L8.500 10.800l-1 3.500"),
    BRIDGE("M2 8v10M22 8v10M2 12h20M2 16c4-7 16-7 20 0"),
    LANDMARK("M12 2l3 7 7 .5-5.500 4.800L18.300 22 12 17.800 5.700 22l1.800-7.700L2 9.500 9 9z"),
    ARROW("M12 3v17M4 12l8 8 8-8"),
    LIFT("M4 2h16v20H4zM8 10.500l4-4.500 4 4.500M8 13.500l4 4.500 4-4.500"),
    TOILET("M7 2.500a1.300 1.300 0 1 0 .01 0M4 8h6M5.500 8v6h3V8M6 14v7M8 14v7M12 2v20M17 2.500a1.300 1.300 0 1 0 .01 0"
            + "M17 8l-3 7h6zM16 15v6M18 15v6"),
    STRAIGHT("M12 21V4M4 12l8-8 8 8"),
    RECEPTION("M3 20a1 1 0 0 1-1-1v-1a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v1a1 1 0 0 1-1 1zM20 16a8 8 0 1 0-16 0"
            + "M12 4v4M10 4h4"),
    FLOOR("M6 21V3h12v18M3 21h18M9.500 7h.01M14.500 7h.01M6 12h12M9.500 16.500h.01M14.500 16.500h.01");

    private static final double GRID = 24;

    private final String path;

    MapGlyph(String path) {
        this.path = path;
    }

    /**
     * A new node with its upper left corner at the origin; the style sheet sets the colour of its lines.
     *
     * @param size the side of the square around it, px
     * @param weight the width of its lines on the grid of 24
     */
    public SVGPath node(double size, double weight) {
        var node = new SVGPath();
        node.setContent(path);
        node.setStrokeWidth(weight);
        node.setStrokeLineCap(StrokeLineCap.ROUND);
        node.setStrokeLineJoin(StrokeLineJoin.ROUND);
        node.getTransforms().add(new Scale(size / GRID, size / GRID));
        node.getStyleClass().add("map-glyph");
        return node;
    }
}
