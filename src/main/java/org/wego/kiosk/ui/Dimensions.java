// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import javafx.geometry.Orientation;

/**
 * The sizes of the controls on one kind of display, in px of its profile.
 *
 * @param styleClass the style class of the root, by which style sheets tell displays apart
 * @param width the width of the composition
 * @param height the height of the composition
 * @param em the font size of body text
 * @param margin the margin at the sides
 * @param gap the space between cards
 * @param tightGap the space between the cells of a dense grid
 * @param controlHeight the height of an ordinary control
 * @param keyHeight the height of a key of the keypad
 * @param mark the size of the shape on a line badge
 * @param pictogram the size of the drawing on a tile
 * @param code the side of a QR code with its quiet zone, at least 30 mm on a lobby display
 * @param largestCode the largest side of a code for a long text, which leaves room for the text beside it
 * @param millimetres the length of one px on a display of 32 inches, or on a monitor
 */
public record Dimensions(String styleClass, double width, double height, double em, double margin, double gap,
        double tightGap, double controlHeight, double keyHeight, double mark, double pictogram, double code,
        double largestCode,
        double millimetres) {

    /** Reception's window: the sizes of a desktop program. */
    static final Dimensions DESK = new Dimensions("desk", 1440, 900, 15, 16, 8, 8, 34, 34, 10, 32, 132, 320,
            0.277);

    /** A lobby display. Controls grow less than the texts on them; pictures keep their size. */
    static Dimensions lobby(Orientation orientation, double scale) {
        return switch (orientation) {
            case VERTICAL -> new Dimensions("portrait", 1080, 1920, 44 * scale, 40, 20, 12, 72 + 28 * scale,
                    98 + 14 * scale, 28 * scale, 100, 236, 480, 0.369);
            case HORIZONTAL -> new Dimensions("landscape", 1920, 1080, 56 * scale, 40, 24, 16, 36 + 60 * scale,
                    52 + 48 * scale, 28 * scale, 84, 224, 480, 0.277);
        };
    }
}
