// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.List;

/** Computes row heights: equal if there is room, otherwise as equal as the contents allow. */
final class RowHeights {

    private RowHeights() {}

    /**
     * Distributes a height over rows: the lowest rows grow first.
     *
     * @param least the minimum height of each row, px
     * @param total the total height, px; at least the sum of the minimum heights
     */
    static List<Double> fill(List<Double> least, double total) {
        double left = total;
        int open = least.size();
        for (double height : least.stream().sorted((one, other) -> Double.compare(other, one)).toList()) {
            if (height * open <= left) {
                break;
            }
            left -= height;
            open--;
        }
        double level = open == 0 ? 0 : left / open;
        return least.stream().map(height -> Math.max(height, level)).toList();
    }
}
