// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.List;

/** Rows that are equally high where there is room for it, and otherwise as near to it as their contents allow. */
final class RowHeights {

    private RowHeights() {}

    /**
     * The heights of rows in a height: the lowest grow first.
     *
     * @param least what each row needs, px
     * @param total of all of them, px; at least the sum of what they need
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
