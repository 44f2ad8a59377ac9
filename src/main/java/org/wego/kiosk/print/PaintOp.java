// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.paint.Color;

/** One thing that is printed; lengths are points from the upper left corner of the page. */
public sealed interface PaintOp {

    /**
     * A line of text.
     *
     * @param text without the blanks at its end
     * @param face the full name of its typeface
     * @param size of the letters
     * @param colour of the letters
     * @param x where it begins
     * @param baseline on which the letters stand
     * @param width that it takes
     * @param shape the letters as an area, where a typeface in a file may not be able to draw them
     */
    record TextRun(String text, String face, double size, Color colour, double x, double baseline, double width,
            Optional<Outline> shape) implements PaintOp {

        /** A line of letters that any typeface in a file draws as it is. */
        public TextRun(String text, String face, double size, Color colour, double x, double baseline, double width) {
            this(text, face, size, colour, x, baseline, width, Optional.empty());
        }
    }

    /**
     * A coloured area.
     *
     * @param outline its edge
     * @param colour of the area
     * @param hollow whether a part within another is a hole
     */
    record FilledArea(Outline outline, Color colour, boolean hollow) implements PaintOp {}

    /** Begins a part of the page outside of whose bounds nothing is printed. */
    record ClipStart(Bounds bounds) implements PaintOp {}

    /** Ends what the last {@link ClipStart} began. */
    record ClipEnd() implements PaintOp {}
}
