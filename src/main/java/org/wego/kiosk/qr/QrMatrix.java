// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.BitSet;
import java.util.Map;

/**
 * The modules of a QR code, without its quiet zone.
 *
 * @param size modules a side
 * @param dark the dark modules, row by row
 */
public record QrMatrix(int size, BitSet dark) {

    /**
     * Encodes a text as UTF-8 with error correction M (15 % of the code may be unreadable).
     *
     * @throws IllegalArgumentException when the text is longer than a QR code can hold (about 2,300 bytes)
     */
    public static QrMatrix of(String text) {
        try {
            var modules = Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            return new QrMatrix(modules.getWidth(), bits(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " characters", e);
        }
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
