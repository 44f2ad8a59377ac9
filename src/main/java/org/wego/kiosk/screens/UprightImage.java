// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.screens;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.wego.kiosk.pack.source.JpegOrientation;

/** Rotates a picture by its Exif orientation, which JavaFX ignores. */
final class UprightImage {

    /** From this orientation on, width and height are swapped. */
    private static final int FIRST_SIDEWAYS = 5;

    private UprightImage() {}

    /**
     * The picture, upright.
     *
     * @param orientation the value of {@link JpegOrientation#of}
     */
    static Image of(Image image, int orientation) {
        if (orientation == JpegOrientation.UPRIGHT || image.isError()) {
            return image;
        }
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        boolean sideways = orientation >= FIRST_SIDEWAYS;
        var upright = new WritableImage(sideways ? height : width, sideways ? width : height);
        var from = image.getPixelReader();
        var to = upright.getPixelWriter();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int right = width - 1 - x;
                int lower = height - 1 - y;
                int color = from.getArgb(x, y);
                switch (orientation) {
                    case 2 -> to.setArgb(right, y, color);
                    case 3 -> to.setArgb(right, lower, color);
                    case 4 -> to.setArgb(x, lower, color);
                    case 5 -> to.setArgb(y, x, color);
                    case 6 -> to.setArgb(lower, x, color);
                    case 7 -> to.setArgb(lower, right, color);
                    default -> to.setArgb(y, right, color);
                }
            }
        }
        return upright;
    }
}
