// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import javafx.geometry.Orientation;

/**
 * The shape of the glass and how large things are on it; a screen composes itself for one frame.
 *
 * <p>All lengths are pixels of the display profile (1080 x 1920, 1920 x 1080, or a window at the desk); a glass scales
 * the whole picture.
 *
 * @param orientation of the longer side
 * @param scale of texts: 1, 1.5 or 2
 * @param reach whether everything lies in the lower part of the glass
 * @param contrast whether in black, white and one yellow
 * @param dimensions how large the parts are
 * @param outOfReach in reach mode so much of the top of a high glass holds nothing to read or touch, px
 * @param density px of the display in one px of the composition
 */
public record ScreenLayout(Orientation orientation, double scale, boolean reach, boolean contrast,
        Dimensions dimensions,
        double outOfReach, double density) {

    private static final double SIDE_BAR = 656;
    /** For a glass of 32 inches whose lower edge is 700 mm above the floor. */
    private static final double DEFAULT_OUT_OF_REACH = 782;

    /** A frame of the lobby. */
    public ScreenLayout(DisplayShape shape, double scale, boolean reach, boolean contrast, double outOfReach) {
        this(shape.orientation(), scale, reach, contrast, Dimensions.lobby(shape.orientation(), scale), outOfReach,
                shape.density());
    }

    /** A frame of the lobby in a window as large as the composition. */
    public ScreenLayout(Orientation orientation, double scale, boolean reach, boolean contrast, double outOfReach) {
        this(DisplayShape.of(orientation), scale, reach, contrast, outOfReach);
    }

    /** A frame of the lobby on the usual panel. */
    public ScreenLayout(Orientation orientation, double scale, boolean reach, boolean contrast) {
        this(orientation, scale, reach, contrast, DEFAULT_OUT_OF_REACH);
    }

    /** The frame of reception's window. */
    public static ScreenLayout desk(boolean contrast) {
        return new ScreenLayout(Orientation.HORIZONTAL, 1, false, contrast, Dimensions.DESK, 0, 1);
    }

    /** Whether texts are larger than usual: one column, and parts may be broken over pages. */
    public boolean large() {
        return scale > 1;
    }

    public boolean portrait() {
        return orientation == Orientation.VERTICAL;
    }

    /** Whether there is so little room that titles and place go with the pages. */
    public boolean scarce() {
        return large() || (portrait() && reach);
    }

    /** Whether a page is too low for a map with large letters on it: it gives way to texts that say the same. */
    public boolean tight() {
        return large() && portrait() && reach;
    }

    /** Whether the buttons of every screen stand at the side: at 200 % a wide glass has no height for them. */
    public boolean barAtSide() {
        return large() && !portrait();
    }

    /** The width of the display profile. */
    public double width() {
        return dimensions.width();
    }

    /** The height of the display profile. */
    public double height() {
        return dimensions.height();
    }

    /** The size of body text. */
    public double em() {
        return dimensions.em();
    }

    /** The margin of the touch zone at the sides. */
    public double margin() {
        return dimensions.margin();
    }

    /** The space between tiles and cards. */
    public double gap() {
        return dimensions.gap();
    }

    /** The space between the cells of a dense grid: more than 4 mm. */
    public double tightGap() {
        return dimensions.tightGap();
    }

    /** The height of an ordinary control. */
    public double controlHeight() {
        return dimensions.controlHeight();
    }

    /** How many columns narrow cards stand in. */
    public int columns() {
        return portrait() || large() ? 1 : 2;
    }

    /** The width of the touch zone within its margins. */
    public double contentWidth() {
        return width() - 2 * margin() - (barAtSide() ? SIDE_BAR : 0);
    }
}
