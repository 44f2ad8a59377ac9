// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads the orientation of a JPEG picture from its Exif data (tag 0x0112).
 *
 * <p>Never throws because of a file: a file without the tag, or a damaged one, is upright.
 */
public final class JpegOrientation {

    /** No rotation: the picture is shown as it is stored. */
    public static final int UPRIGHT = 1;

    private static final int MAX_COUNT = 8;
    private static final int MARKER = 0xFF;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final short LITTLE_ENDIAN = 0x4949;
    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private JpegOrientation() {}

    /** The Exif number of the orientation, from 1 (upright) to 8; 1 for a file of another kind. */
    public static int of(byte[] file) {
        try {
            int orientation = read(ByteBuffer.wrap(file));
            return orientation >= UPRIGHT && orientation <= MAX_COUNT ? orientation : UPRIGHT;
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static int read(ByteBuffer file) {
        if (Byte.toUnsignedInt(file.get(0)) != MARKER || Byte.toUnsignedInt(file.get(1)) != START_OF_IMAGE) {
            return UPRIGHT;
        }
        int at = 2;
        while (Byte.toUnsignedInt(file.get(at)) == MARKER) {
            int marker = Byte.toUnsignedInt(file.get(at + 1));
            int length = Short.toUnsignedInt(file.getShort(at + 2));
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            if (marker == APP1 && file.slice(at + 4, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
                return directory(file.slice(at + 4 + EXIF.length, length - 2 - EXIF.length));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    /** The orientation in the first directory of the TIFF data. */
    private static int directory(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int start = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(start));
        for (int i = 0; i < entries; i++) {
            int entry = start + 2 + i * ENTRY_BYTES;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                return Short.toUnsignedInt(tiff.getShort(entry + 8));
            }
        }
        return UPRIGHT;
    }
}
