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
 */
public record Measures(String styleClass, double width, double height, double em, double margin, double gap,
        double tightGap, double controlHeight, double keyHeight, double mark, double pictogram, double code) {

    private static final Measures PORTRAIT = new Measures("portrait", 1080, 1920, 44, 40, 20, 12, 100, 112, 28, 100,
            236);
    private static final Measures PORTRAIT_LARGE = new Measures("portrait", 1080, 1920, 88, 40, 20, 12, 128, 126, 56,
            100, 236);
    private static final Measures LANDSCAPE = new Measures("landscape", 1920, 1080, 56, 40, 24, 16, 96, 100, 28, 84,
            196);
    private static final Measures LANDSCAPE_LARGE = new Measures("landscape", 1920, 1080, 112, 40, 24, 16, 156, 148,
            56, 84, 196);

    /** Reception's window: the sizes of a desktop program. */
    static final Measures DESK = new Measures("desk", 1440, 900, 15, 16, 8, 8, 34, 34, 10, 32, 132);

    /** A large glass. */
    static Measures lobby(Orientation orientation, boolean large) {
        return switch (orientation) {
            case VERTICAL -> large ? PORTRAIT_LARGE : PORTRAIT;
            case HORIZONTAL -> large ? LANDSCAPE_LARGE : LANDSCAPE;
        };
    }
}
