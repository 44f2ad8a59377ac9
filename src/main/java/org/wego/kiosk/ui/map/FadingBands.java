// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.shape.StrokeLineCap;

/**
 * Draws streets and streams, which fade where their further course is not known.
 *
 * @param ends the ends of all of them
 */
record FadingBands(MapCanvas canvas, OpenEnds ends) {

    /** Draws a band along a line. */
    void stroke(MapLine line, double width, String styleClass) {
        for (var part : ends.parts(line)) {
            stroke(part.points(), width, styleClass, part.opacity());
        }
    }

    /** Draws both edges of a line: below it or, where it fades and what is below is seen, beside it. */
    void edge(MapLine line, double width, String styleClass) {
        for (var part : ends.parts(line)) {
            if (part.opacity() == 1) {
                stroke(part.points(), line.width() + 2 * width, styleClass, 1);
                continue;
            }
            var middle = new MapLine(line.feature(), part.points(), 0);
            double beside = (line.width() + width) / 2;
            stroke(middle.beside(beside), width, styleClass, part.opacity());
            stroke(middle.beside(-beside), width, styleClass, part.opacity());
        }
    }

    private void stroke(List<Point2D> points, double width, String styleClass, double opacity) {
        var visible = new BoundingBox(-width, -width, canvas.width() + 2 * width, canvas.height() + 2 * width);
        if (opacity == 1 || points.stream().anyMatch(visible::contains)) {
            var drawn = canvas.line(points, width, styleClass);
            drawn.setStrokeLineCap(StrokeLineCap.BUTT);
            drawn.setOpacity(opacity);
        }
    }
}
