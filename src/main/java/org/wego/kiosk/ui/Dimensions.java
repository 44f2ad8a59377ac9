// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import javafx.geometry.Orientation;

/**
 * How large the parts of the kit are on one kind of display, px of its profile.
 *
 * @param styleClass by which style sheets know the shape
 * @param width of the whole
 * @param height of the whole
 * @param em the size of body text
 * @param margin at the sides
 * @param gap between cards
 * @param tightGap between the cells of a dense grid
 * @param controlHeight of an ordinary control
 * @param keyHeight of a key of the keypad
 * @param mark the shape on a line badge
 * @param pictogram the drawing on a tile
 * @param code a QR code with its quiet zone, at least 30 mm on a glass
 * @param largestCode the same for a code of a long text, which has smaller modules; other things are beside it
 * @param millimetres of one px: on a glass of 32 inches, or on a monitor
 */
public record Dimensions(String styleClass, double width, double height, double em, double margin, double gap,
        double tightGap, double controlHeight, double keyHeight, double mark, double pictogram, double code,
        double largestCode,
        double millimetres) {

    /** Reception's window: the sizes of a desktop program. */
    static final Dimensions DESK = new Dimensions("desk", 1440, 900, 15, 16, 8, 8, 34, 34, 10, 32, 132, 320,
            0.277);

    /** A large glass; controls grow less than the texts on them, pictures not at all. */
    static Dimensions lobby(Orientation orientation, double scale) {
        return switch (orientation) {
            case VERTICAL -> new Dimensions("portrait", 1080, 1920, 44 * scale, 40, 20, 12, 72 + 28 * scale,
                    98 + 14 * scale, 28 * scale, 100, 236, 480, 0.369);
            case HORIZONTAL -> new Dimensions("landscape", 1920, 1080, 56 * scale, 40, 24, 16, 36 + 60 * scale,
                    52 + 48 * scale, 28 * scale, 84, 224, 480, 0.277);
        };
    }
}
