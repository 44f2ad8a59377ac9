// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import org.wego.kiosk.qr.QrMatrix;
import org.wego.kiosk.qr.QrMatrix.Correction;
import org.wego.kiosk.ui.Dimensions;
import org.wego.kiosk.ui.ScreenLayout;

/**
 * How large a QR code is on a glass, so that a phone at arm's length reads it.
 *
 * @param side with its quiet zone, px of the composition
 * @param correction the most that keeps the modules large
 * @param module px of the glass that each module has
 */
public record CodeSize(double side, Correction correction, int module) {

    /** What a camera tells apart in spite of the grid of the panel's own pixels. */
    public static final int MIN_PIXELS = 3;
    /** What a phone's camera tells apart half a metre away, mm. */
    private static final double MIN_MILLIMETRES = 0.5;

    /**
     * The size of the code of a text: the usual one, or larger where its modules would be too small, but never so large
     * that it would leave no room beside it.
     */
    public static CodeSize of(ScreenLayout layout, String text) {
        return of(layout.dimensions(), layout.density(), text);
    }

    /**
     * The size of the code of a text.
     *
     * @param density px of the glass in one of the composition
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

    private static int leastModule(Dimensions dimensions, double density) {
        return Math.max(MIN_PIXELS, (int) Math.ceil(MIN_MILLIMETRES / dimensions.millimetres() * density - 0.01));
    }

    private static int modules(String text, Correction correction) {
        return QrMatrix.sizeOf(text, correction) + 2 * QrMatrix.QUIET_ZONE;
    }
}
