// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The modules of a QR code, without its quiet zone.
 *
 * @param size modules a side
 * @param dark the dark modules, row by row
 */
public record QrMatrix(int size, BitSet dark) {

    /** White modules that belong around a code at each side. */
    public static final int QUIET_ZONE = 4;

    private static final int MAX_VERSION = 40;
    private static final int MODE_BITS = 4;
    private static final int ECI_BITS = 12;

    /** How much of a code may be unreadable. */
    public enum Correction {

        /** 7 %: enough for a screen, which is seldom scratched, and smaller by up to a version in six. */
        LOW(ErrorCorrectionLevel.L),
        /** 15 %. */
        MEDIUM(ErrorCorrectionLevel.M);

        private final ErrorCorrectionLevel level;

        Correction(ErrorCorrectionLevel level) {
            this.level = level;
        }
    }

    /**
     * Encodes a text with medium correction.
     *
     * @throws IllegalArgumentException when the text is longer than a QR code can hold (about 2,300 bytes)
     */
    public static QrMatrix of(String text) {
        return of(text, Correction.MEDIUM);
    }

    /**
     * Encodes a text: one in ASCII without a header for its encoding, which some readers show, any other as UTF-8 with the
     * header that says so (ECI 26), without which readers guess.
     *
     * @throws IllegalArgumentException when the text is longer than a QR code can hold
     */
    public static QrMatrix of(String text, Correction correction) {
        try {
            var modules = Encoder.encode(text, correction.level,
                    isAscii(text) ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()))
                    .getMatrix();
            return new QrMatrix(modules.getWidth(), bits(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " characters", e);
        }
    }

    /**
     * How many modules a side the code of a text has at most; much faster than to make it.
     *
     * <p>Exact for texts with lower-case letters or beyond ASCII; of digits and capital letters a code may have fewer.
     */
    public static int sizeOf(String text, Correction correction) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return IntStream.rangeClosed(1, MAX_VERSION).mapToObj(Version::getVersionForNumber)
                .filter(version -> room(version, correction) >= header(text, version) + bytes * Byte.SIZE).findFirst()
                .orElseGet(() -> Version.getVersionForNumber(MAX_VERSION)).getDimensionForVersion();
    }

    private static int room(Version version, Correction correction) {
        return (version.getTotalCodewords() - version.getECBlocksForLevel(correction.level).getTotalECCodewords())
                * Byte.SIZE;
    }

    private static int header(String text, Version version) {
        int length = version.getVersionNumber() < 10 ? Byte.SIZE : Short.SIZE;
        return MODE_BITS + length + (isAscii(text) ? 0 : ECI_BITS);
    }

    private static boolean isAscii(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text);
    }

    /** Whether the module in a column and a row, both from 0, is dark. */
    public boolean isDark(int column, int row) {
        return dark.get(row * size + column);
    }

    private static BitSet bits(ByteMatrix modules) {
        int size = modules.getWidth();
        var bits = new BitSet(size * size);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                bits.set(row * size + column, modules.get(column, row) == 1);
            }
        }
        return bits;
    }
}
