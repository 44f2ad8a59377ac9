// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/**
 * Something that can be done, by menu and by key.
 *
 * @param menu where it stands
 * @param name in the language of the window
 * @param keys that do it; empty when only the menu does
 * @param possible whether it can be done now
 * @param action does it
 */
public record DeskAction(DeskMenu menu, String name, Optional<KeyCombination> keys, ObservableBooleanValue possible,
        Runnable action) {

    /** The menus, in their order. */
    public enum DeskMenu {
        FILE, EDIT, RECORD, GO, VIEW, HELP
    }

    /**
     * Something that can always be done.
     *
     * @param keys as JavaFX writes them: {@code Shortcut+K}
     */
    public static DeskAction of(DeskMenu menu, String name, String keys, Runnable action) {
        return of(menu, name, keys, new SimpleBooleanProperty(true), action);
    }

    /** Something that can be done while {@code possible} holds. */
    public static DeskAction of(DeskMenu menu, String name, String keys, ObservableBooleanValue possible,
            Runnable action) {
        return new DeskAction(menu, name, Optional.of(KeyCombination.valueOf(keys)), possible, action);
    }

    /** Something without a key. */
    public static DeskAction of(DeskMenu menu, String name, Runnable action) {
        return new DeskAction(menu, name, Optional.empty(), new SimpleBooleanProperty(true), action);
    }
}
