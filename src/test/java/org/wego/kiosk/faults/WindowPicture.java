// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** All pixels of a display at one moment, read from the frame buffer file of the virtual X server. */
final class WindowPicture {

    private static final int COLOUR_BITS = 0xFFFFFF;
    private static final int WIDTH_FIELD = 4;
    private static final int COLOURS_FIELD = 19;
    private static final int COLOUR_BYTES = 12;
    /** Below this, two pictures count as alike: the clock, the focus or the pointer may differ. */
    private static final double SAME = 0.03;
    /** A background with only a pointer and a frame has a smaller share of other pixels. */
    private static final double COMPLETE = 0.1;

    private final int width;
    private final int[] pixels;

    private WindowPicture(int width, int[] pixels) {
        this.width = width;
        this.pixels = pixels;
    }

    /** The current picture. The file is a window dump, which starts with a header and a table of colours. */
    static WindowPicture of(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var buffer = channel.map(MapMode.READ_ONLY, 0, channel.size());
            int start = buffer.getInt(0) + buffer.getInt(COLOURS_FIELD * Integer.BYTES) * COLOUR_BYTES;
            var read = new int[(buffer.capacity() - start) / Integer.BYTES];
            pixels(buffer, start).asIntBuffer().get(read);
            for (int i = 0; i < read.length; i++) {
                read[i] &= COLOUR_BITS;
            }
            return new WindowPicture(buffer.getInt(WIDTH_FIELD * Integer.BYTES), read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer pixels(ByteBuffer buffer, int start) {
        return buffer.slice(start, buffer.capacity() - start).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Saves the picture, to be looked at. */
    void save(Path file) {
        int height = pixels.length / width;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The share of pixels that differ, from 0 to 1. */
    double difference(WindowPicture other) {
        int differ = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] != other.pixels[i]) {
                differ++;
            }
        }
        return (double) differ / pixels.length;
    }

    /** Whether a person would call both the same screen. */
    boolean isLike(WindowPicture other) {
        return difference(other) < SAME;
    }

    /** Whether it shows more than a background. */
    boolean isComplete() {
        return Arrays.stream(pixels).filter(pixel -> pixel != pixels[0]).count() > COMPLETE * pixels.length;
    }
}
