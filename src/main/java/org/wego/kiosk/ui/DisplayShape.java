// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import javafx.geometry.Orientation;

/**
 * The properties of a lobby window that the composition of a screen depends on.
 *
 * @param orientation the direction of the longer side
 * @param density pixels of the display for one px of the composition, rounded down to a fiftieth
 */
public record DisplayShape(Orientation orientation, double density) {

    private static final double SHORT_SIDE = 1080;
    private static final double LONG_SIDE = 1920;
    private static final double STEPS = 50;

    /**
     * The shape of a window; a square window counts as landscape.
     *
     * @param outputScale pixels of the display for one px of the window
     */
    public static DisplayShape of(double width, double height, double outputScale) {
        var orientation = height > width ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        return new DisplayShape(orientation, scale(width, height) * outputScale);
    }

    /** A window as large as the composition. */
    public static DisplayShape of(Orientation orientation) {
        return new DisplayShape(orientation, 1);
    }

    public DisplayShape {
        density = Math.max(1, Math.floor(density * STEPS + 0.001)) / STEPS;
    }

    /** The factor by which the composition is scaled to fill a window. */
    public static double scale(double width, double height) {
        boolean portrait = height > width;
        return Math.min(width / (portrait ? SHORT_SIDE : LONG_SIDE), height / (portrait ? LONG_SIDE : SHORT_SIDE));
    }
}
