// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/**
 * An action of the window, with its place in the menus and its keyboard shortcut.
 *
 * @param menu the menu that contains it
 * @param called its name
 * @param keys its shortcut; empty if it has none
 * @param possible whether it is enabled
 * @param obstacle why it is disabled, in the language of the window; empty if that needs no word
 * @param action runs it
 */
public record DeskAction(DeskMenu menu, CommandName called, Optional<KeyCombination> keys,
        ObservableBooleanValue possible,
        String obstacle, Runnable action) {

    /** The menus, in the order of the menu bar. */
    public enum DeskMenu {
        FILE, EDIT, RECORD, RECEPTION, GO, VIEW, HELP
    }

    /**
     * An action that is always enabled.
     *
     * @param keys the shortcut in JavaFX notation, such as {@code Shortcut+K}
     */
    public static DeskAction of(DeskMenu menu, CommandName name, String keys, Runnable action) {
        return of(menu, name, keys, new SimpleBooleanProperty(true), action);
    }

    /** An action that is enabled while {@code possible} is true. */
    public static DeskAction of(DeskMenu menu, CommandName name, String keys, ObservableBooleanValue possible,
            Runnable action) {
        return new DeskAction(menu, name, Optional.of(KeyCombination.valueOf(keys)), possible, "", action);
    }

    /** An action without a shortcut. */
    public static DeskAction of(DeskMenu menu, CommandName name, Runnable action) {
        return of(menu, name, new SimpleBooleanProperty(true), action);
    }

    /** An action without a shortcut that is enabled while {@code possible} is true. */
    public static DeskAction of(DeskMenu menu, CommandName name, ObservableBooleanValue possible, Runnable action) {
        return new DeskAction(menu, name, Optional.empty(), possible, "", action);
    }

    /** Its name in the language of the window. */
    public String name() {
        return called.text();
    }

    /** Actions that are disabled for the same reason. */
    public static List<DeskAction> disabledBecause(String reason, DeskAction... actions) {
        return Stream.of(actions).map(action -> action.disabledBecause(reason)).toList();
    }

    /** The same action with the reason why it is disabled. */
    public DeskAction disabledBecause(String reason) {
        return new DeskAction(menu, called, keys, possible, reason, action);
    }
}
