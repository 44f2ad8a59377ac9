// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import java.util.List;
import javafx.scene.control.Button;
import org.wego.kiosk.ui.TextFit;

/**
 * The widths of buttons in one row: by their weights, but for buttons with long words, which take from the others.
 *
 * @param buttons the buttons
 * @param weights the weight of each
 * @param total the width of all without the gaps, px
 */
record BarWidths(List<Button> buttons, List<Integer> weights, double total) {

    double of(Button button) {
        double share = share(button);
        double missing = buttons.stream().mapToDouble(each -> Math.max(0, needed(each) - share(each))).sum();
        double extra = buttons.stream().mapToDouble(each -> Math.max(0, share(each) - needed(each))).sum();
        if (missing == 0 || missing > extra) {
            return share;
        }
        return share < needed(button) ? needed(button) : share - missing * (share - needed(button)) / extra;
    }

    private double share(Button button) {
        return total * weights.get(buttons.indexOf(button)) / weights.stream().mapToInt(weight -> weight).sum();
    }

    /** The width at which no word is broken, px. */
    private static double needed(Button button) {
        return Math.ceil(TextFit.widestWord(button) + button.getInsets().getLeft() + button.getInsets().getRight()) + 2;
    }
}
