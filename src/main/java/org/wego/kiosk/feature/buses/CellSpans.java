// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.Arrays;

/** Fills the rows of a grid of badges without holes; a button takes the cells after the last badge. */
final class CellSpans {

    private CellSpans() {}

    /**
     * The number of columns of each cell, the button last.
     *
     * @param wanted the number of columns that each badge needs
     * @param columns the number of columns of the grid
     * @param least the least number of columns of the button; with fewer left, it has a row of its own
     */
    static int[] of(int[] wanted, int columns, int least) {
        var spans = Arrays.copyOf(wanted, wanted.length + 1);
        int taken = 0;
        for (int i = 0; i < wanted.length; i++) {
            spans[i] = Math.min(wanted[i], columns);
            if (taken + spans[i] > columns) {
                spans[i - 1] += columns - taken;
                taken = 0;
            }
            taken = taken + spans[i] == columns ? 0 : taken + spans[i];
        }
        int left = columns - taken;
        boolean alone = left < Math.min(least, columns);
        if (alone) {
            spans[wanted.length - 1] += left;
        }
        spans[wanted.length] = alone ? columns : left;
        return spans;
    }
}
