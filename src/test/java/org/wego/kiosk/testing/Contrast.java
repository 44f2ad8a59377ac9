// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/** Contrast ratios as defined by WCAG 2.2, of colours as {@code 0xRRGGBB}. */
public final class Contrast {

    /** The linear light of each value of a channel. */
    private static final double[] LINEAR = IntStream.range(0, 256).mapToDouble(Contrast::linear).toArray();

    private Contrast() {}

    /** From 1, no difference, to 21, black on white. */
    public static double ratio(int one, int two) {
        double first = luminance(one);
        double second = luminance(two);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** The visible colour of a translucent paint on a ground. */
    public static int over(Color paint, double opacity, int ground) {
        double share = paint.getOpacity() * opacity;
        return mix(paint.getRed(), share, ground, 16) | mix(paint.getGreen(), share, ground, 8)
                | mix(paint.getBlue(), share, ground, 0);
    }

    private static int mix(double channel, double share, int ground, int shift) {
        return (int) Math.round(255 * channel * share + (ground >> shift & 0xFF) * (1 - share)) << shift;
    }

    /** The grey with the luminance of a colour. */
    static int grey(int rgb) {
        double light = luminance(rgb);
        double channel = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * channel) * 0x010101;
    }

    /** From 0, black, to 1, white. */
    static double luminance(int rgb) {
        return 0.2126 * LINEAR[rgb >> 16 & 0xFF] + 0.7152 * LINEAR[rgb >> 8 & 0xFF] + 0.0722 * LINEAR[rgb & 0xFF];
    }

    private static double linear(int value) {
        double channel = value / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
