// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** The picture of a scene, one opaque {@code 0xRRGGBB} per pixel. */
public final class ScreenPicture {

    /** Pixels differ clearly if one of their channels differs by at least this much, of 255. */
    private static final int CLEAR = 48;
    /** A power of two. */
    private static final int LATEST = 4096;

    private final int width;
    private final int height;
    private final int[] pixels;

    private ScreenPicture(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** Takes the picture of a scene that has been laid out; on the FX thread. */
    public static ScreenPicture of(Scene scene) {
        return of(scene.snapshot(null));
    }

    static ScreenPicture of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        // The format in which JavaFX paints: no conversion is necessary, and opaque pixels are the same in both.
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return new ScreenPicture(width, height, pixels);
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    boolean has(int x, int y) {
        return x >= 0 && x < width && y >= 0 && y < height;
    }

    /** The colour of a pixel. */
    public int at(int x, int y) {
        return pixels[y * width + x] & 0xFFFFFF;
    }

    /** The part within bounds, including pixels that are only partly within. */
    public ScreenPicture part(Bounds bounds) {
        int left = Math.clamp((int) Math.floor(bounds.getMinX()), 0, width);
        int top = Math.clamp((int) Math.floor(bounds.getMinY()), 0, height);
        int right = Math.clamp((int) Math.ceil(bounds.getMaxX()), left, width);
        int bottom = Math.clamp((int) Math.ceil(bounds.getMaxY()), top, height);
        int across = right - left;
        var part = new int[across * (bottom - top)];
        for (int y = top; y < bottom; y++) {
            System.arraycopy(pixels, y * width + left, part, (y - top) * across, across);
        }
        return new ScreenPicture(across, bottom - top, part);
    }

    /** The colours within bounds, including pixels that are only partly within. */
    Set<Integer> colours(Bounds bounds) {
        int left = Math.clamp((int) Math.floor(bounds.getMinX()), 0, width);
        int right = Math.clamp((int) Math.ceil(bounds.getMaxX()), left, width);
        int bottom = Math.clamp((int) Math.ceil(bounds.getMaxY()), 0, height);
        var colours = new LinkedHashSet<Integer>();
        // Neighbours are mostly equal, and so are pixels of successive rows.
        var latest = new int[LATEST];
        Arrays.fill(latest, -1);
        for (int y = Math.clamp((int) Math.floor(bounds.getMinY()), 0, height); y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int colour = at(x, y);
                int place = (colour ^ colour >> 8 ^ colour >> 16) & LATEST - 1;
                if (latest[place] != colour) {
                    latest[place] = colour;
                    colours.add(colour);
                }
            }
        }
        return colours;
    }

    /** The same picture in shades of grey, by luminance. */
    public ScreenPicture grey() {
        return new ScreenPicture(width, height, Arrays.stream(pixels).map(Contrast::grey).toArray());
    }

    /** The number of pixels that differ clearly from those of a picture of the same size. */
    public int differing(ScreenPicture other) {
        if (width != other.width || height != other.height) {
            throw new IllegalArgumentException("pictures of different sizes");
        }
        int count = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (distance(pixels[i], other.pixels[i]) >= CLEAR) {
                count++;
            }
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScreenPicture picture && width == picture.width && height == picture.height
                && Arrays.equals(pixels, picture.pixels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pixels);
    }

    private static int distance(int one, int two) {
        int widest = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            widest = Math.max(widest, Math.abs((one >> shift & 0xFF) - (two >> shift & 0xFF)));
        }
        return widest;
    }
}
