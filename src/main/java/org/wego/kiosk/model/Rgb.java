// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

/**
 * An opaque sRGB colour.
 *
 * @param hex a hash sign and six hexadecimal digits, for example {@code #0068B7}
 */
public record Rgb(String hex) {

    public Rgb {
        if (!hex.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("'" + hex + "' is not a colour such as #0068B7");
        }
    }

    /** The contrast ratio to another colour as defined by WCAG 2.2, from 1 to 21. */
    public double contrast(Rgb other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
    }

    private double linear(int at) {
        double channel = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
