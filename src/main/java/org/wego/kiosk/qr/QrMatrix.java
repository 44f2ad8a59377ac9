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
import java.util.EnumMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The modules of a QR code, without its quiet zone.
 *
 * @param size the number of modules per side
 * @param dark the dark modules, row by row
 */
public record QrMatrix(int size, BitSet dark) {

    /** The required width of the white border, in modules. */
    public static final int QUIET_ZONE = 4;

    private static final int MAX_VERSION = 40;
    private static final int MODE_BITS = 4;
    private static final int ECI_BITS = 12;

    /** The error correction: the share of a code that may be unreadable. */
    public enum Correction {

        /** 7 %: enough for a screen, which is seldom scratched; the code is smaller by up to a version in six. */
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
     * @throws IllegalArgumentException if the text is too long for a QR code (about 2,300 bytes)
     */
    public static QrMatrix of(String text) {
        return of(text, Correction.MEDIUM);
    }

    /**
     * Encodes a text. ASCII has no header for the encoding, because some readers show it; any other text is UTF-8 with
     * a header (ECI 26), because readers guess without it.
     *
     * @throws IllegalArgumentException if the text is too long for a QR code
     */
    public static QrMatrix of(String text, Correction correction) {
        return of(text, correction, 0);
    }

    /**
     * Encodes a text as {@link #of(String, Correction)} does.
     *
     * @param least the least number of modules per side, so that codes of several texts can have the same size
     * @throws IllegalArgumentException if the text is too long for a QR code
     */
    public static QrMatrix of(String text, Correction correction, int least) {
        var hints = new EnumMap<EncodeHintType, Object>(EncodeHintType.class);
        if (!isAscii(text)) {
            hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
        }
        if (sizeOf(text, correction) < least) {
            versions().filter(version -> version.getDimensionForVersion() >= least).findFirst()
                    .ifPresent(version -> hints.put(EncodeHintType.QR_VERSION, version.getVersionNumber()));
        }
        try {
            var modules = Encoder.encode(text, correction.level, hints).getMatrix();
            return new QrMatrix(modules.getWidth(), bits(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " characters", e);
        }
    }

    /**
     * The maximum number of modules per side of the code for a text. Much faster than encoding it.
     *
     * <p>Exact for texts with lower-case letters or characters beyond ASCII; codes for digits and capital letters may
     * be smaller.
     */
    public static int sizeOf(String text, Correction correction) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return versions()
                .filter(version -> room(version, correction) >= header(text, version) + bytes * Byte.SIZE).findFirst()
                .orElseGet(() -> Version.getVersionForNumber(MAX_VERSION)).getDimensionForVersion();
    }

    private static Stream<Version> versions() {
        return IntStream.rangeClosed(1, MAX_VERSION).mapToObj(Version::getVersionForNumber);
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
