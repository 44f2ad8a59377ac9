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
 * Reads and checks pictures of a pack: PNG or JPEG files of a limited size.
 *
 * <p>A few bytes can demand any amount of memory, so type and size are read from the header before anything is decoded.
 */
public final class PictureFile {

    /** The maximum width and height in pixels. */
    static final int MAX_SIDE = 8_000;
    /** The maximum number of pixels. */
    static final int MAX_PIXELS = 40_000_000;

    private static final String SMALLER = "save it smaller: a mark on the greeting needs 1,000 pixels a side";
    private static final String SAVE_AGAIN = "save it again as PNG or JPEG";
    private static final String TORN = "the picture is cut off or damaged";
    /** The last chunk of a PNG file with its check sum. */
    private static final String PNG_END = "IEND\u00aeB`\u0082";
    /** The check decodes a picture but keeps only one in this many pixels of each row and column. */
    private static final int KEPT = 64;

    private PictureFile() {}

    /**
     * The bytes of a picture, after a check of its header.
     *
     * @throws IOException when the picture must not be decoded; an {@link UnusableFileException} says why in plain
     *     words
     */
    public static byte[] read(PackSource source, String path) throws IOException {
        return read(source, path, false);
    }

    /**
     * Decodes a picture once, to detect a truncated file. Needs a few megabytes, however large the picture is.
     *
     * @throws IOException when it cannot be shown; an {@link UnusableFileException} says why in plain words
     */
    public static void check(PackSource source, String path) throws IOException {
        read(source, path, true);
    }

    private static byte[] read(PackSource source, String path, boolean whole) throws IOException {
        PackPath.check(path);
        if (!FileLimits.isPicture(path)) {
            throw new UnusableFileException("the file is not called .png, .jpg or .jpeg", SAVE_AGAIN);
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
                    // The reader stops at the last pixel, so a missing end chunk is not detected by decoding.
                    if (type.equals("png") && !new String(bytes, StandardCharsets.ISO_8859_1).contains(PNG_END)) {
                        throw new UnusableFileException(TORN, SAVE_AGAIN);
                    }
                }
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException e) {
            // An ImageReader of the JDK failed on the header with a runtime exception.
            throw new UnusableFileException(TORN, SAVE_AGAIN);
        }
        return bytes;
    }

    private static ImageReader reader(ImageInputStream in) throws UnusableFileException {
        var readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new UnusableFileException("the file is not a picture of a known kind", SAVE_AGAIN);
        }
        return readers.next();
    }

    /** The kind of a picture: {@code png} or {@code jpg}. */
    private static String type(ImageReader reader) throws IOException {
        String type = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!type.equals("png") && !type.equals("jpeg")) {
            throw new UnusableFileException("the picture is " + type.toUpperCase(Locale.ROOT) + ", not PNG or JPEG",
                    SAVE_AGAIN);
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
                        + " a side and " + MAX_PIXELS / 1_000_000 + " million in all are the limits", SMALLER);
            }
        } catch (UnusableFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UnusableFileException("the header of the picture is cut off or damaged", SAVE_AGAIN);
        }
    }

    /**
     * Decodes every pixel and keeps few. The JPEG reader only warns of a truncated file and fills the rest with grey.
     */
    private static void decode(ImageReader reader) throws UnusableFileException {
        var warnings = new ArrayList<String>();
        reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
        var few = reader.getDefaultReadParam();
        few.setSourceSubsampling(KEPT, KEPT, 0, 0);
        try {
            // A raster is enough: colours do not matter here, and the JDK cannot make images of some colour spaces.
            var _ = reader.canReadRaster() ? reader.readRaster(0, few) : reader.readAsRenderedImage(0, few);
        } catch (IOException e) {
            throw new UnusableFileException(TORN, SAVE_AGAIN);
        }
        if (!warnings.isEmpty()) {
            throw new UnusableFileException(TORN, SAVE_AGAIN);
        }
    }
}
