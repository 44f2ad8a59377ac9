// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Tab leave a text area, as it leaves any other field. */
public final class TabKey {

    private TabKey() {}

    /** Moves the focus on Tab and Shift+Tab, which would otherwise be typed. */
    public static void leaves(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.TAB && !pressed.isControlDown() && !pressed.isAltDown()) {
                pressed.consume();
                area.requestFocusTraversal(
                        pressed.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }
}
