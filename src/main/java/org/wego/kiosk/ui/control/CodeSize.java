// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import org.wego.kiosk.qr.QrMatrix;
import org.wego.kiosk.qr.QrMatrix.Correction;
import org.wego.kiosk.ui.Dimensions;
import org.wego.kiosk.ui.ScreenLayout;

/**
 * The size of a QR code that a phone can read from the display at arm's length.
 *
 * @param side the length of a side with its quiet zone, px of the composition
 * @param correction the highest error correction that keeps the modules large enough
 * @param module the side of a module, in pixels of the display
 */
public record CodeSize(double side, Correction correction, int module) {

    /** The smallest module that a camera resolves despite the pixel grid of the display. */
    public static final int MIN_PIXELS = 3;
    /** The smallest module that the camera of a phone resolves at half a metre, mm. */
    private static final double MIN_MILLIMETRES = 0.5;
    /** The smallest side of a code without its quiet zone, mm. */
    private static final double MIN_SIDE = 30;

    /**
     * The size of the code for a text: the usual size, or a larger one if its modules would be too small, up to the
     * size that leaves room beside it.
     */
    public static CodeSize of(ScreenLayout layout, String text) {
        return of(layout.dimensions(), layout.density(), text);
    }

    /**
     * The size of the code for a text.
     *
     * @param density pixels of the display for one px of the composition
     */
    static CodeSize of(Dimensions dimensions, double density, String text) {
        int least = leastModule(dimensions, density);
        int medium = modules(text, Correction.MEDIUM);
        int low = modules(text, Correction.LOW);
        int usual = (int) Math.floor(dimensions.code() * density);
        if (usual / medium >= least || (usual / low == usual / medium && usual / low >= least)) {
            return new CodeSize(dimensions.code(), Correction.MEDIUM, usual / medium);
        }
        if (usual / low >= least) {
            return new CodeSize(dimensions.code(), Correction.LOW, usual / low);
        }
        int most = (int) Math.floor(dimensions.largestCode() * density);
        int module = Math.clamp(most / low, 1, least);
        return new CodeSize(Math.ceil(module * low / density), Correction.LOW, module);
    }

    /** The smallest size that a phone can read: for several codes on one page. */
    static CodeSize least(ScreenLayout layout, String text) {
        var dimensions = layout.dimensions();
        int count = QrMatrix.sizeOf(text, Correction.LOW);
        int module = Math.max(leastModule(dimensions, layout.density()),
                (int) Math.ceil(MIN_SIDE / dimensions.millimetres() * layout.density() / count));
        double side = Math.ceil(module * modules(text, Correction.LOW) / layout.density());
        return new CodeSize(side, Correction.LOW, module);
    }

    private static int leastModule(Dimensions dimensions, double density) {
        return Math.max(MIN_PIXELS, (int) Math.ceil(MIN_MILLIMETRES / dimensions.millimetres() * density - 0.01));
    }

    private static int modules(String text, Correction correction) {
        return QrMatrix.sizeOf(text, correction) + 2 * QrMatrix.QUIET_ZONE;
    }
}
