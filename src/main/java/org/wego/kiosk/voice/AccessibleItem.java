// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.voice;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import org.wego.kiosk.speech.Utterance;

/**
 * A part of the screen that the reading cursor can reach and the voice can read.
 *
 * @param node the node that shows it
 * @param group the part of the screen to which it belongs; the keys Left and Right move from group to group
 * @param kind the kind of item
 * @param words its text, each part in its language
 */
public record AccessibleItem(Node node, Node group, ItemKind kind, List<Utterance> words) {

    /** The kind of an item. */
    enum ItemKind {
        TEXT, PICTURE, BUTTON, CHOICE
    }

    /** Whether it is a control. */
    boolean isControl() {
        return node instanceof ButtonBase;
    }

    /** Whether it is an enabled control. */
    boolean canAct() {
        return isControl() && !node.isDisabled();
    }

    /** Whether it is the selected choice. */
    boolean isChosen() {
        return node instanceof ToggleButton toggle && toggle.isSelected();
    }

    /** Whether it corresponds to an item of the screen before a rebuild. */
    boolean isLike(AccessibleItem other) {
        return kind == other.kind && text().equals(other.text());
    }

    String text() {
        return words.stream().map(Utterance::text).collect(Collectors.joining(" "));
    }
}
