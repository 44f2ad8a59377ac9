// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import javafx.geometry.Orientation;

/**
 * The shape of the screen, the size of its texts and controls, and the visitor's display settings.
 *
 * <p>All lengths are pixels of the display profile (1080 x 1920, 1920 x 1080, or a window at the desk); the lobby
 * window scales the whole picture.
 *
 * @param orientation the direction of the longer side
 * @param scale the scale of texts: 1, 1.5 or 2
 * @param reach whether everything is in the lower part of the screen
 * @param contrast whether the colours are black, white and one yellow
 * @param dimensions the sizes of the controls
 * @param outOfReach the height at the top of a portrait screen that stays empty in reach mode, px
 * @param density pixels of the display for one px of the composition
 */
public record ScreenLayout(Orientation orientation, double scale, boolean reach, boolean contrast,
        Dimensions dimensions,
        double outOfReach, double density) {

    private static final double SIDE_BAR = 560;
    /** For a display of 32 inches whose lower edge is 700 mm above the floor. */
    private static final double DEFAULT_OUT_OF_REACH = 782;

    /** A layout of the lobby. */
    public ScreenLayout(DisplayShape shape, double scale, boolean reach, boolean contrast, double outOfReach) {
        this(shape.orientation(), scale, reach, contrast, Dimensions.lobby(shape.orientation(), scale), outOfReach,
                shape.density());
    }

    /** A layout of the lobby in a window as large as the composition. */
    public ScreenLayout(Orientation orientation, double scale, boolean reach, boolean contrast, double outOfReach) {
        this(DisplayShape.of(orientation), scale, reach, contrast, outOfReach);
    }

    /** A layout of the lobby on a display of the default size and height. */
    public ScreenLayout(Orientation orientation, double scale, boolean reach, boolean contrast) {
        this(orientation, scale, reach, contrast, DEFAULT_OUT_OF_REACH);
    }

    /** The layout of reception's window. */
    public static ScreenLayout desk(boolean contrast) {
        return new ScreenLayout(Orientation.HORIZONTAL, 1, false, contrast, Dimensions.DESK, 0, 1);
    }

    /** Whether texts are larger than usual: screens have one column, and parts may be broken over pages. */
    public boolean large() {
        return scale > 1;
    }

    public boolean portrait() {
        return orientation == Orientation.VERTICAL;
    }

    /** Whether room is so scarce that texts of the header move into the pages. */
    public boolean scarce() {
        return large() || (portrait() && reach);
    }

    /** Whether a page is too low for a map with large labels; texts with the same content replace it. */
    public boolean tight() {
        return large() && portrait() && reach;
    }

    /**
     * Whether the buttons of every screen are at the side, because a landscape screen has no height for them at 200 %.
     */
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

    /** The number of columns for narrow cards. */
    public int columns() {
        return portrait() || large() ? 1 : 2;
    }

    /** The width of the touch zone within its margins. */
    public double contentWidth() {
        return width() - 2 * margin() - (barAtSide() ? SIDE_BAR : 0);
    }
}
