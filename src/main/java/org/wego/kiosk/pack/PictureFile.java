// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture of a pack that may be decoded: a PNG or JPEG file of a bearable size, and whole.
 *
 * <p>A few bytes can ask for any amount of memory. Everything here is found out without decoding a pixel: type and size
 * from the header, the rest by counting.
 */
public final class PictureFile {

    /** The most pixels of a side. */
    static final int LONGEST_SIDE = 8_000;
    /** The most pixels in all. */
    static final int MOST_PIXELS = 40_000_000;

    private static final String SMALLER = "save it smaller: a mark on the greeting needs 1,000 pixels a side";
    private static final String ANEW = "save it anew as PNG or JPEG";

    private PictureFile() {}

    /**
     * The bytes of a picture that may be decoded.
     *
     * @throws IOException when there is none; an {@link UnusableFile} says why in plain words
     */
    public static byte[] read(PackSource source, String path) throws IOException {
        PackPath.check(path);
        if (!FileLimits.isPicture(path)) {
            throw new UnusableFile("the file is not called .png, .jpg or .jpeg", ANEW);
        }
        byte[] bytes = source.read(path);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            String type = check(in);
            if (path.toLowerCase(Locale.ROOT).endsWith(".png") != type.equals("png")) {
                throw new UnusableFile("the file is called a picture of another kind than it is",
                        "rename it: this is a ." + type);
            }
            if (!PictureEnd.isWhole(bytes, type.equals("png"))) {
                throw new UnusableFile("the picture is cut off or damaged", ANEW);
            }
        } catch (RuntimeException e) {
            // A reader of the class library stumbled over the header.
            throw new UnusableFile("the picture is cut off or damaged", ANEW);
        }
        return bytes;
    }

    /** The kind of a picture, by the ending of its name. */
    private static String check(ImageInputStream in) throws IOException {
        var readers = ImageIO.getImageReaders(in);
        ImageReader reader = readers.hasNext() ? readers.next() : null;
        if (reader == null) {
            throw new UnusableFile("the file is not a picture that is known here", ANEW);
        }
        try {
            String type = reader.getFormatName().toLowerCase(Locale.ROOT);
            if (!type.equals("png") && !type.equals("jpeg")) {
                throw new UnusableFile("the picture is " + type.toUpperCase(Locale.ROOT) + ", not PNG or JPEG", ANEW);
            }
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
                throw new UnusableFile("the picture has " + width + " x " + height + " pixels; " + LONGEST_SIDE
                        + " a side and " + MOST_PIXELS / 1_000_000 + " million in all are the most", SMALLER);
            }
            return type.equals("png") ? type : "jpg";
        } catch (UnusableFile e) {
            throw e;
        } catch (IOException e) {
            throw new UnusableFile("the head of the picture is cut off or damaged", ANEW);
        } finally {
            reader.dispose();
        }
    }
}
