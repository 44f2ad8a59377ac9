// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.ArrayList;
import java.util.Optional;

/**
 * The modules of a QR code in a picture.
 *
 * @param pixels per module, in each direction
 */
public record CodeModules(int pixels) {

    /** The finder pattern has seven modules in a row: dark, light, three dark ones, light, dark. */
    private static final int FINDER = 7;

    /** Measures the modules in the picture of one code; empty unless all have the same whole number of pixels. */
    public static Optional<CodeModules> in(ScreenPicture picture) {
        int top = 0;
        while (top < picture.height() && first(picture, top) < 0) {
            top++;
        }
        int left = top == picture.height() ? -1 : first(picture, top);
        if (left < 0) {
            return Optional.empty();
        }
        int right = left;
        while (dark(picture, right, top)) {
            right++;
        }
        int module = (right - left) / FINDER;
        boolean whole = module > 0 && module * FINDER == right - left && isWhole(picture, left, top, module);
        return whole ? Optional.of(new CodeModules(module)) : Optional.empty();
    }

    /** Whether every change between dark and light is at the edge of a module. */
    private static boolean isWhole(ScreenPicture picture, int left, int top, int module) {
        var edges = new ArrayList<Integer>();
        for (int y = top; y < picture.height(); y++) {
            for (int x = 1; x < picture.width(); x++) {
                if (dark(picture, x, y) != dark(picture, x - 1, y)) {
                    edges.add(x - left);
                }
            }
        }
        for (int x = left; x < picture.width(); x++) {
            for (int y = 1; y < picture.height(); y++) {
                if (dark(picture, x, y) != dark(picture, x, y - 1)) {
                    edges.add(y - top);
                }
            }
        }
        return edges.stream().allMatch(edge -> edge % module == 0);
    }

    private static int first(ScreenPicture picture, int y) {
        for (int x = 0; x < picture.width(); x++) {
            if (dark(picture, x, y)) {
                return x;
            }
        }
        return -1;
    }

    private static boolean dark(ScreenPicture picture, int x, int y) {
        return picture.has(x, y) && (picture.at(x, y) & 0xFF) < 0x80;
    }
}
