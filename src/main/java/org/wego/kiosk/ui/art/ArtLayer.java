// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.art;

import java.util.Arrays;
import java.util.Locale;
import javafx.scene.shape.SVGPath;

/** A layer of a picture: shapes with one fill. A single path is painted faster than many shapes. */
final class ArtLayer {

    private final StringBuilder path = new StringBuilder();

    /** Adds a rectangle with round corners; all lengths in px. */
    ArtLayer rectangle(double x, double y, double width, double height, double radius) {
        double r = Math.min(radius, Math.min(width, height) / 2);
        add("M%.1f %.1fh%.1fa%.1f %.1f 0 0 1 %.1f %.1fv%.1f", x + r, y, width - 2 * r, r, r, r, r, height - 2 * r);
        add("a%.1f %.1f 0 0 1 %.1f %.1fh%.1fa%.1f %.1f 0 0 1 %.1f %.1f", r, r, -r, r, 2 * r - width, r, r, -r, -r);
        add("v%.1fa%.1f %.1f 0 0 1 %.1f %.1fz", 2 * r - height, r, r, r, -r);
        return this;
    }

    ArtLayer circle(double x, double y, double r) {
        add("M%.1f %.1fa%.1f %.1f 0 1 1 0 %.1f", x, y - r, r, r, 2 * r);
        add("a%.1f %.1f 0 1 1 0 %.1fz", r, r, -2 * r);
        return this;
    }

    /** Adds a polygon: x and y of each corner in turn, px. */
    ArtLayer polygon(double... corners) {
        for (int i = 0; i < corners.length; i += 2) {
            add(i == 0 ? "M%.1f %.1f" : "L%.1f %.1f", corners[i], corners[i + 1]);
        }
        path.append('z');
        return this;
    }

    /** Adds a hill with a round top between two points of the ground, px. */
    ArtLayer hill(double x, double base, double halfWidth, double height) {
        double w = halfWidth;
        add("M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f", x - w, base, x - w * 0.576, base - height * 0.19, x - w * 0.273,
                base - height, x, base - height);
        add("C%.1f %.1f %.1f %.1f %.1f %.1fz", x + w * 0.273, base - height, x + w * 0.576, base - height * 0.19, x + w,
                base);
        return this;
    }

    /** The layer with the fill of a style class. */
    SVGPath in(String styleClass) {
        var layer = new SVGPath();
        layer.setContent(path.toString());
        layer.getStyleClass().add(styleClass);
        return layer;
    }

    private void add(String format, double... numbers) {
        path.append(String.format(Locale.ROOT, format, Arrays.stream(numbers).boxed().toArray()));
    }
}
