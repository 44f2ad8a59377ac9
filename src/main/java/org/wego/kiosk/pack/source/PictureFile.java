// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture of a pack that may be decoded: a PNG or JPEG file of a bearable size.
 *
 * <p>A few bytes can ask for any amount of memory, so type and size are taken from the header before anything else.
 */
public final class PictureFile {

    /** The most pixels of a side. */
    static final int MAX_SIDE = 8_000;
    /** The most pixels in all. */
    static final int MAX_PIXELS = 40_000_000;

    private static final String SMALLER = "save it smaller: a mark on the greeting needs 1,000 pixels a side";
    private static final String ANEW = "save it anew as PNG or JPEG";
    private static final String TORN = "the picture is cut off or damaged";
    /** The last chunk of a PNG file with its check sum. */
    private static final String PNG_END = "IEND\u00aeB`\u0082";
    /** One pixel of so many a side is kept while a picture is decoded to check it. */
    private static final int KEPT = 64;

    private PictureFile() {}

    /**
     * The bytes of a picture that may be decoded, judged by its header alone.
     *
     * @throws IOException when there is none; an {@link UnusableFileException} says why in plain words
     */
    public static byte[] read(PackSource source, String path) throws IOException {
        return read(source, path, false);
    }

    /**
     * Decodes a picture once, to find one that is torn. Takes a few megabytes, however large the picture is.
     *
     * @throws IOException when it cannot be shown; an {@link UnusableFileException} says why in plain words
     */
    public static void check(PackSource source, String path) throws IOException {
        read(source, path, true);
    }

    private static byte[] read(PackSource source, String path, boolean whole) throws IOException {
        PackPath.check(path);
        if (!FileLimits.isPicture(path)) {
            throw new UnusableFileException("the file is not called .png, .jpg or .jpeg", ANEW);
        }
        byte[] bytes = source.read(path);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = reader(in);
            try {
                String type = type(reader);
                header(reader, in);
                if (path.toLowerCase(Locale.ROOT).endsWith(".png") != type.equals("png")) {
                    throw new UnusableFileException("the file is called a picture of another kind than it is",
                            "rename it: this is a ." + type);
                }
                if (whole) {
                    decode(reader);
                    // The reader stops at the last pixel.
                    if (type.equals("png") && !new String(bytes, StandardCharsets.ISO_8859_1).contains(PNG_END)) {
                        throw new UnusableFileException(TORN, ANEW);
                    }
                }
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException e) {
            // A reader of the class library stumbled over the header.
            throw new UnusableFileException(TORN, ANEW);
        }
        return bytes;
    }

    private static ImageReader reader(ImageInputStream in) throws UnusableFileException {
        var readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new UnusableFileException("the file is not a picture that is known here", ANEW);
        }
        return readers.next();
    }

    /** The kind of a picture, by the ending of its name. */
    private static String type(ImageReader reader) throws IOException {
        String type = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!type.equals("png") && !type.equals("jpeg")) {
            throw new UnusableFileException("the picture is " + type.toUpperCase(Locale.ROOT) + ", not PNG or JPEG",
                    ANEW);
        }
        return type.equals("png") ? type : "jpg";
    }

    private static void header(ImageReader reader, ImageInputStream in) throws UnusableFileException {
        try {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) {
                throw new UnusableFileException("the picture has " + width + " x " + height + " pixels; " + MAX_SIDE
                        + " a side and " + MAX_PIXELS / 1_000_000 + " million in all are the most", SMALLER);
            }
        } catch (UnusableFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UnusableFileException("the head of the picture is cut off or damaged", ANEW);
        }
    }

    /** Every pixel is decoded and few are kept. The JPEG reader only warns of a torn file and fills it with grey. */
    private static void decode(ImageReader reader) throws UnusableFileException {
        var warnings = new ArrayList<String>();
        reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
        var few = reader.getDefaultReadParam();
        few.setSourceSubsampling(KEPT, KEPT, 0, 0);
        try {
            // Colours do not matter, and of some the class library knows no image.
            var _ = reader.canReadRaster() ? reader.readRaster(0, few) : reader.readAsRenderedImage(0, few);
        } catch (IOException e) {
            throw new UnusableFileException(TORN, ANEW);
        }
        if (!warnings.isEmpty()) {
            throw new UnusableFileException(TORN, ANEW);
        }
    }
}
