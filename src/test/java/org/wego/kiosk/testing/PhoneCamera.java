// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.wego.kiosk.qr.QrMatrix;

/** Reads a QR code as a phone does: from a picture of it with a white margin. */
public final class PhoneCamera {

    private static final int QUIET_ZONE = 4;
    private static final int MODULE = 4;
    /** Pixels of the camera per pixel of the screen, in each direction. */
    private static final int FINER = 3;

    /** A cache of results, because the same code is on many pages. */
    private static final Map<ScreenPicture, Optional<String>> READ = new ConcurrentHashMap<>();

    private PhoneCamera() {}

    /** Encodes a text and reads the code. */
    public static String scan(String text) {
        return scan(QrMatrix.of(text));
    }

    /** The mode indicator, the first four bits of the data: 4 for bytes, 7 for an encoding to be named (ECI). */
    public static int mode(QrMatrix code) {
        return (read(code).getRawBytes()[0] & 0xF0) >> 4;
    }

    /** Reads a code. */
    public static String scan(QrMatrix code) {
        return read(code).getText();
    }

    private static Result read(QrMatrix code) {
        int side = (code.size() + 2 * QUIET_ZONE) * MODULE;
        var source = new RGBLuminanceSource(side, side, picture(code, side));
        try {
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)),
                    Map.of(DecodeHintType.PURE_BARCODE, true));
        } catch (ReaderException e) {
            throw new AssertionError("a phone cannot read the code", e);
        }
    }

    /**
     * Reads the code in a picture of the screen, also slightly rotated, as by a moving hand; empty if it finds none.
     */
    static Optional<String> scan(ScreenPicture picture) {
        return READ.computeIfAbsent(picture, seen -> Stream.of(0, 3, -5, 8)
                .flatMap(degrees -> scan(seen, Math.toRadians(degrees)).stream()).findFirst());
    }

    /** The library misses about one code in a hundred when it is exactly upright, and finds it slightly rotated. */
    private static Optional<String> scan(ScreenPicture picture, double turned) {
        int width = picture.width() * FINER;
        int height = picture.height() * FINER;
        double cosine = Math.cos(turned) / FINER;
        double sine = Math.sin(turned) / FINER;
        var pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            double across = i % width - width / 2.0;
            double down = Math.floorDiv(i, width) - height / 2.0;
            int x = (int) Math.floor(picture.width() / 2.0 + cosine * across + sine * down);
            int y = (int) Math.floor(picture.height() / 2.0 + cosine * down - sine * across);
            pixels[i] = picture.has(x, y) ? picture.at(x, y) : 0xFFFFFF;
        }
        try {
            var seen = new HybridBinarizer(new RGBLuminanceSource(width, height, pixels));
            return Optional.of(new QRCodeReader().decode(new BinaryBitmap(seen),
                    Map.of(DecodeHintType.TRY_HARDER, true)).getText());
        } catch (ReaderException e) {
            return Optional.empty();
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
