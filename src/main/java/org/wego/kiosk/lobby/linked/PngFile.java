// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.wego.kiosk.lobby.linked.LinkedGlass.GlassPixels;

/**
 * Writes a picture as PNG: 8 bits for each of red, green and blue, lines without a filter.
 *
 * <p>Java's own writer would load AWT into a lobby, which needs nothing of it otherwise.
 */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 8;
    private static final int RGB = 2;

    private PngFile() {}

    static byte[] of(GlassPixels picture) {
        int height = picture.argb().length / picture.width();
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(picture.width()).putInt(height).put((byte) BITS)
                    .put((byte) RGB).array());
            chunk(out, "IDAT", lines(picture, height));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] lines(GlassPixels picture, int height) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            var line = new byte[1 + 3 * picture.width()];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < picture.width(); x++) {
                    int pixel = picture.argb()[y * picture.width() + x];
                    line[1 + 3 * x] = (byte) (pixel >> 16);
                    line[2 + 3 * x] = (byte) (pixel >> 8);
                    line[3 + 3 * x] = (byte) pixel;
                }
                out.write(line);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) checksum.getValue());
    }
}
