// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.paint.Color;
import org.wego.kiosk.model.Lang;

/** One paint operation on a page; coordinates are points from the upper left corner. */
public sealed interface PaintOp {

    /**
     * One line of text.
     *
     * @param text the text without trailing blanks
     * @param font the full name of the font
     * @param size the font size
     * @param colour the text colour
     * @param x the left end of the line
     * @param baseline the y coordinate of the baseline
     * @param width the width of the line
     * @param degrees the rotation about the left end of the baseline, clockwise
     * @param shape the letters as an area, for letters that an embedded font may not be able to draw
     * @param spaced whether a space separates the line from the next one of the same text
     */
    record TextRun(String text, String font, double size, Color colour, double x, double baseline, double width,
            double degrees, Optional<Outline> shape, boolean spaced) implements PaintOp {

        /** A line that an embedded font can draw, at the end of its text. */
        public TextRun(String text, String font, double size, Color colour, double x, double baseline, double width) {
            this(text, font, size, colour, x, baseline, width, 0, Optional.empty(), false);
        }

        /** The same line, separated by a space from the next one. */
        TextRun beforeSpace() {
            return new TextRun(text, font, size, colour, x, baseline, width, degrees, shape, true);
        }
    }

    /**
     * A coloured area.
     *
     * @param outline the outline of the area
     * @param colour the fill colour
     * @param hollow whether an inner subpath is a hole (even-odd rule)
     */
    record FilledArea(Outline outline, Color colour, boolean hollow) implements PaintOp {}

    /** Clips the following operations to a rectangle. */
    record ClipStart(Bounds bounds) implements PaintOp {}

    /** Ends the clip of the last {@link ClipStart}. */
    record ClipEnd() implements PaintOp {}

    /**
     * Begins a part, which the operations up to its {@link PartEnd} belong to.
     *
     * @param bounds the area of the part
     * @param lang the language of its texts; empty for that of the document
     */
    record PartStart(PagePart part, Bounds bounds, Optional<Lang> lang) implements PaintOp {}

    /** Ends the part of the last {@link PartStart}. */
    record PartEnd() implements PaintOp {}
}
