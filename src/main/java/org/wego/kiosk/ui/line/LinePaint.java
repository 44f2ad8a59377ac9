// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.line;

import javafx.scene.Node;
import org.wego.kiosk.model.BusGroup;

/**
 * Sets the colours of a line group on a node.
 *
 * <p>Bus colours are data, so this is the only style outside the style sheets. The high contrast style sheet ignores
 * it.
 */
public final class LinePaint {

    private LinePaint() {}

    /** Sets the looked-up colours {@code -line-livery}, {@code -line-plate} and {@code -line-mark}. */
    public static void apply(Node node, BusGroup group) {
        node.setStyle("-line-livery: " + group.livery().hex() + "; -line-plate: " + group.plate().hex()
                + "; -line-mark: " + group.mark().hex() + ";");
    }
}
