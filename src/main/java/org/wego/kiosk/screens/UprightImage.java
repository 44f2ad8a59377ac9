// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.screens;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.wego.kiosk.pack.source.JpegOrientation;

/** Turns a picture as the camera was held: JavaFX shows the pixels as they are. */
final class UprightImage {

    /** From here on, the sides of the picture change places. */
    private static final int FIRST_ON_ITS_SIDE = 5;

    private UprightImage() {}

    /**
     * The picture, upright.
     *
     * @param orientation as {@link JpegOrientation#of} gives it
     */
    static Image of(Image image, int orientation) {
        if (orientation == JpegOrientation.UPRIGHT || image.isError()) {
            return image;
        }
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        boolean onItsSide = orientation >= FIRST_ON_ITS_SIDE;
        var upright = new WritableImage(onItsSide ? height : width, onItsSide ? width : height);
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
