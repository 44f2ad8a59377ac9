// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Makes harmless and malicious pictures, none larger than a few kilobytes. */
public final class PictureBombs {

    private static final int INSIDE = 50_000_000;

    private PictureBombs() {}

    /** A harmless picture in a format of the JDK. */
    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x % height, 0x0068B7);
        }
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException("no writer of " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Thirty-five bytes that demand sixteen gigabytes. */
    static byte[] gif() {
        return ByteBuffer.allocate(35).order(ByteOrder.LITTLE_ENDIAN).put(ascii("GIF89a"))
                .putShort((short) 0xFFFF).putShort((short) 0xFFFF).put((byte) 0xF0).put((byte) 0).put((byte) 0)
                .put(new byte[6]).put((byte) 0x2C).putShort((short) 0).putShort((short) 0).putShort((short) 0xFFFF)
                .putShort((short) 0xFFFF).put((byte) 0).put((byte) 2).put((byte) 1).put((byte) 0x4C).array();
    }

    /** A PNG file with a size in its header and any number of compressed zeros. */
    public static byte[] png(int width, int height, int inside) {
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2).put(new byte[3]);
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.writeBytes(chunk("IHDR", head.array()));
        out.writeBytes(chunk("IDAT", deflated(inside)));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    /** A few kilobytes that expand to fifty megabytes, in a picture whose header says ten thousand pixels. */
    static byte[] zipBomb() {
        return png(100, 100, INSIDE);
    }

    /** A JPEG file whose frame header has another size. */
    static byte[] jpeg(int width, int height) {
        byte[] bytes = picture("jpeg", 16, 16);
        for (int i = 2; i < bytes.length - 9; i++) {
            if (bytes[i] == (byte) 0xFF && bytes[i + 1] == (byte) 0xC0) {
                ByteBuffer.wrap(bytes).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return bytes;
            }
        }
        throw new IllegalStateException("no frame in the JPEG file");
    }

    static byte[] svg() {
        return ascii("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><script>1</script></svg>");
    }

    static byte[] cut(byte[] picture) {
        return Arrays.copyOf(picture, picture.length - 20);
    }

    private static byte[] deflated(int zeros) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(new byte[zeros]);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8_192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] chunk(String name, byte[] body) {
        var crc = new CRC32();
        crc.update(ascii(name));
        crc.update(body);
        return ByteBuffer.allocate(12 + body.length).putInt(body.length).put(ascii(name)).put(body)
                .putInt((int) crc.getValue()).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
