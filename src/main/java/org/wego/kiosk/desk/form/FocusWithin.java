// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Whether the focus of a window is within a control.
 *
 * <p>It stays there while another window is in front: looking something up elsewhere is not leaving a field.
 */
final class FocusWithin {

    private FocusWithin() {}

    static ObservableValue<Boolean> of(Node control) {
        return control.sceneProperty().flatMap(Scene::focusOwnerProperty).map(owner -> isWithin(owner, control))
                .orElse(false);
    }

    /** Whether a node is a control or in it. */
    static boolean isWithin(Node owner, Node control) {
        return owner.equals(control) || (owner.getParent() != null && isWithin(owner.getParent(), control));
    }
}
