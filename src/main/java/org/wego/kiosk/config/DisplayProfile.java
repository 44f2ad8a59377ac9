// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import java.util.Locale;
import java.util.Optional;

/**
 * The size and position of a kiosk's display, from which lengths on the screen are computed. It is configured because
 * the data that displays report about themselves are unreliable.
 *
 * @param diagonalInches the diagonal of the picture
 * @param width in pixels
 * @param height in pixels
 * @param lowerEdgeMillimetres the height of the picture's lower edge above the floor
 */
public record DisplayProfile(double diagonalInches, int width, int height, int lowerEdgeMillimetres) {

    /** 32 inches, upright. */
    public static final DisplayProfile PORTRAIT = new DisplayProfile(32, 1080, 1920, 700);
    /** 24 inches, wide. */
    public static final DisplayProfile LANDSCAPE = new DisplayProfile(24, 1920, 1080, 800);

    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final int LOWEST_CONTROL = 400;
    private static final int MAX_CONTROL_HEIGHT = 1220;
    private static final int MAX_HEIGHT_IN_REACH = 1120;
    /** The short side of the composition in pixels; a picture of another size is scaled. */
    private static final double SHORT_SIDE = 1080;
    private static final double LONG_SIDE = 1920;
    /** The height of the header area of an upright picture, which has no controls. */
    private static final double LOOK_ZONE = 511;

    public DisplayProfile {
        if (diagonalInches < 7 || diagonalInches > 120) {
            throw new IllegalArgumentException("display: diagonalInches " + diagonalInches + " is not 7 to 120");
        }
        if (Math.min(width, height) < 200 || Math.max(width, height) > 20_000) {
            throw new IllegalArgumentException(
                    "display: " + width + "x" + height + " is not a resolution (200 to 20000 px a side)");
        }
        if (lowerEdgeMillimetres < 0 || lowerEdgeMillimetres > 2000) {
            throw new IllegalArgumentException(
                    "display: lowerEdgeMillimetres " + lowerEdgeMillimetres + " is not 0 to 2000");
        }
    }

    private boolean portrait() {
        return height > width;
    }

    /** The height of the picture in pixels of the composition. */
    private double composedHeight() {
        double scale = portrait() ? Math.min(width / SHORT_SIDE, height / LONG_SIDE)
                : Math.min(width / LONG_SIDE, height / SHORT_SIDE);
        return height / scale;
    }

    /** The size of a pixel of the composition in millimetres. */
    double millimetresPerPixel() {
        double diagonal = Math.hypot(width, height);
        return diagonalInches * MILLIMETRES_PER_INCH / diagonal * height / composedHeight();
    }

    /** The number of pixels at the top of the composition that a visitor in a wheelchair cannot reach. */
    public double outOfReach() {
        double reach = (MAX_HEIGHT_IN_REACH - lowerEdgeMillimetres) / millimetresPerPixel();
        return Math.ceil(Math.max(0, composedHeight() - reach));
    }

    /**
     * A message when controls would be too low or too high on this display, with the remedy; empty when they are within
     * reach.
     */
    public Optional<String> mountingProblem() {
        double controls = portrait() ? composedHeight() - LOOK_ZONE : composedHeight();
        double highest = lowerEdgeMillimetres + controls * millimetresPerPixel();
        if (lowerEdgeMillimetres >= LOWEST_CONTROL && highest <= MAX_CONTROL_HEIGHT) {
            return Optional.empty();
        }
        return Optional.of(String.format(Locale.ROOT,
                "display: controls would be %d to %.0f mm above the floor, and %d to %d are within reach: mount the panel so that its lower edge is at %d to %.0f mm",
                lowerEdgeMillimetres, highest, LOWEST_CONTROL, MAX_CONTROL_HEIGHT, LOWEST_CONTROL,
                MAX_CONTROL_HEIGHT - controls * millimetresPerPixel()));
    }
}
