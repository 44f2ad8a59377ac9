// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.voice;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import org.wego.kiosk.speech.Utterance;

/**
 * Something on the glass at which the ring can stop and which the voice can say.
 *
 * @param node where it is
 * @param group what it belongs to: the keys left and right lead from group to group
 * @param kind what it is
 * @param words what it says, each part in its language
 */
public record AccessibleItem(Node node, Node group, ItemKind kind, List<Utterance> words) {

    /** What an item is. */
    enum ItemKind {
        TEXT, PICTURE, BUTTON, CHOICE
    }

    /** Whether it can ever be touched. */
    boolean isControl() {
        return node instanceof ButtonBase;
    }

    /** Whether it can be touched now. */
    boolean canAct() {
        return isControl() && !node.isDisabled();
    }

    /** Whether it is what has been chosen among a few. */
    boolean isChosen() {
        return node instanceof ToggleButton toggle && toggle.isSelected();
    }

    /** Whether it is, after the screen has been built anew, what another one was before. */
    boolean isLike(AccessibleItem other) {
        return kind == other.kind && text().equals(other.text());
    }

    String text() {
        return words.stream().map(Utterance::text).collect(Collectors.joining(" "));
    }
}
