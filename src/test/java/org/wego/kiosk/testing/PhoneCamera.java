// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import org.wego.kiosk.qr.QrMatrix;

/** Reads a QR code as a phone does: from a picture of it, white paper around it. */
public final class PhoneCamera {

    private static final int QUIET_ZONE = 4;
    private static final int MODULE = 4;

    private PhoneCamera() {}

    /** The text in the code of a text. */
    public static String scan(String text) {
        return scan(QrMatrix.of(text));
    }

    /** The text in a code. */
    public static String scan(QrMatrix code) {
        int side = (code.size() + 2 * QUIET_ZONE) * MODULE;
        var source = new RGBLuminanceSource(side, side, picture(code, side));
        try {
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)),
                    Map.of(DecodeHintType.PURE_BARCODE, true)).getText();
        } catch (ReaderException e) {
            throw new AssertionError("a phone cannot read the code", e);
        }
    }

    private static int[] picture(QrMatrix code, int side) {
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        for (int y = 0; y < code.size() * MODULE; y++) {
            for (int x = 0; x < code.size() * MODULE; x++) {
                if (code.isDark(x / MODULE, y / MODULE)) {
                    pixels[(y + QUIET_ZONE * MODULE) * side + x + QUIET_ZONE * MODULE] = 0;
                }
            }
        }
        return pixels;
    }
}
