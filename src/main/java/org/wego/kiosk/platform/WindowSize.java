// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

/**
 * The size of a window or a picture.
 *
 * @param width px
 * @param height px
 */
public record WindowSize(int width, int height) {

    private static final int MIN = 200;
    private static final int MAX = 8000;

    public WindowSize {
        if (Math.min(width, height) < MIN || Math.max(width, height) > MAX) {
            throw new IllegalArgumentException(
                    width + "x" + height + ": each side of a window is " + MIN + " to " + MAX + " pixels");
        }
    }

    /**
     * Parses a size such as {@code 1080x1920}.
     *
     * @throws IllegalArgumentException when the text is not a size, with a message for the user
     */
    public static WindowSize parse(String text) {
        if (!text.matches("\\d{1,5}x\\d{1,5}")) {
            throw new IllegalArgumentException("'" + text + "' is not a size such as 1080x1920");
        }
        int x = text.indexOf('x');
        return new WindowSize(Integer.parseInt(text.substring(0, x)), Integer.parseInt(text.substring(x + 1)));
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
