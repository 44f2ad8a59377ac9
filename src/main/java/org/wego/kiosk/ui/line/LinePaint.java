// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.line;

import javafx.scene.Node;
import org.wego.kiosk.model.BusGroup;

/**
 * Gives a node the colours of a line group.
 *
 * <p>A bus colour is data, so this is the one place where a style stands outside the style sheets. In high contrast
 * the style sheet takes no notice of it.
 */
public final class LinePaint {

    private LinePaint() {}

    /** Sets the looked-up colours {@code -line-livery}, {@code -line-plate} and {@code -line-mark}. */
    public static void apply(Node node, BusGroup group) {
        node.setStyle("-line-livery: " + group.livery().hex() + "; -line-plate: " + group.plate().hex()
                + "; -line-mark: " + group.mark().hex() + ";");
    }
}
