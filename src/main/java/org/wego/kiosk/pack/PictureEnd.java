// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Whether a picture goes on to its end, and is no larger inside than its head says. */
final class PictureEnd {

    private static final int SIGNATURE = 8;
    /** Length, name and check sum of a chunk. */
    private static final int AROUND = 12;
    private static final int HEAD = 0x49484452;
    private static final int DATA = 0x49444154;
    private static final int END = 0x49454E44;
    /** Seven passes of an interlaced picture have more lines than a plain one, each with a byte in front. */
    private static final int INTERLACED = 2;
    private static final int BUFFER = 1 << 16;

    private PictureEnd() {}

    static boolean isWhole(byte[] bytes, boolean png) {
        return png ? isWholePng(ByteBuffer.wrap(bytes, SIGNATURE, bytes.length - SIGNATURE)) : isWholeJpeg(bytes);
    }

    /** Some cameras write something behind the end. */
    private static boolean isWholeJpeg(byte[] bytes) {
        for (int i = bytes.length - 2; i > 1; i--) {
            if (bytes[i] == (byte) 0xFF && bytes[i + 1] == (byte) 0xD9) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWholePng(ByteBuffer chunks) {
        long most = 0;
        long inside = 0;
        var inflater = new Inflater();
        try {
            while (chunks.remaining() >= AROUND) {
                int length = chunks.getInt();
                int name = chunks.getInt();
                if (length < 0 || length > chunks.remaining() - Integer.BYTES) {
                    return false;
                }
                var body = chunks.slice(chunks.position(), length);
                chunks.position(chunks.position() + length + Integer.BYTES);
                switch (name) {
                    case HEAD -> most = size(body);
                    case DATA -> {
                        inside += inflated(body, inflater, most - inside);
                        if (inside > most) {
                            return false;
                        }
                    }
                    case END -> {
                        return inside > 0 && inflater.finished();
                    }
                    default -> {
                        // Colours, times and words are never read.
                    }
                }
            }
            return false;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    /** How many bytes the lines of a picture may have. */
    private static long size(ByteBuffer head) {
        long width = head.getInt();
        long height = head.getInt();
        int depth = head.get();
        int samples = switch (head.get()) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
        return INTERLACED * height * (1 + (width * samples * depth + 7) / 8);
    }

    /** How many bytes a part becomes; a few more than {@code most} when it is more than that. */
    private static long inflated(ByteBuffer part, Inflater inflater, long most) throws DataFormatException {
        var buffer = new byte[BUFFER];
        inflater.setInput(part);
        long sum = 0;
        while (sum <= most) {
            int more = inflater.inflate(buffer);
            if (more == 0) {
                return sum;
            }
            sum += more;
        }
        return sum;
    }
}
