// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;

/** Reads a QR code from the picture of a printed page, as a phone does. */
final class PaperCamera {

    private PaperCamera() {}

    /**
     * The text of the code within some bounds of a page.
     *
     * @param scale pixels per point
     */
    static String scan(BufferedImage page, Bounds bounds, double scale) {
        int left = (int) Math.floor(bounds.getMinX() * scale);
        int top = (int) Math.floor(bounds.getMinY() * scale);
        int width = Math.min(page.getWidth() - left, (int) Math.ceil(bounds.getWidth() * scale));
        int height = Math.min(page.getHeight() - top, (int) Math.ceil(bounds.getHeight() * scale));
        var part = page.getSubimage(left, top, width, height);
        return Stream.of(0, 3, -5, 8).flatMap(degrees -> read(turned(part, degrees)).stream()).findFirst()
                .orElseThrow(() -> new AssertionError("a phone cannot read the code at " + bounds));
    }

    /** The picture slightly rotated, as from a hand-held phone, because ZXing misses one upright code in a hundred. */
    private static BufferedImage turned(BufferedImage part, int degrees) {
        var turned = new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, part.getWidth(), part.getHeight());
        graphics.rotate(Math.toRadians(degrees), part.getWidth() / 2.0, part.getHeight() / 2.0);
        graphics.drawImage(part, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    private static Optional<String> read(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Optional.of(new QRCodeReader().decode(seen, Map.of(DecodeHintType.TRY_HARDER, true)).getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
