// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/**
 * Maps the keys of an accessible keypad, which acts as a keyboard, to commands.
 *
 * <p>The Tab key and Shift+Tab move the reading cursor as well, for an ordinary keyboard.
 */
public final class KeyMap {

    private static final Map<KeyCode, KeyCommand> COMMANDS = Map.ofEntries(
            Map.entry(KeyCode.DOWN, KeyCommand.NEXT), Map.entry(KeyCode.UP, KeyCommand.PREVIOUS),
            Map.entry(KeyCode.RIGHT, KeyCommand.NEXT_GROUP), Map.entry(KeyCode.LEFT, KeyCommand.PREVIOUS_GROUP),
            Map.entry(KeyCode.ENTER, KeyCommand.SELECT), Map.entry(KeyCode.SPACE, KeyCommand.SELECT),
            Map.entry(KeyCode.ESCAPE, KeyCommand.BACK), Map.entry(KeyCode.F1, KeyCommand.HELP),
            Map.entry(KeyCode.F2, KeyCommand.HOME), Map.entry(KeyCode.F3, KeyCommand.LANGUAGE),
            Map.entry(KeyCode.F4, KeyCommand.ACCESS), Map.entry(KeyCode.F5, KeyCommand.REPEAT),
            Map.entry(KeyCode.F6, KeyCommand.PAUSE), Map.entry(KeyCode.F7, KeyCommand.SILENCE),
            Map.entry(KeyCode.F8, KeyCommand.RATE), Map.entry(KeyCode.F9, KeyCommand.QUIETER),
            Map.entry(KeyCode.F10, KeyCommand.LOUDER), Map.entry(KeyCode.F11, KeyCommand.CONTRAST),
            Map.entry(KeyCode.F12, KeyCommand.VOICE), Map.entry(KeyCode.TAB, KeyCommand.NEXT));

    private final Map<KeyCode, KeyCode> aliases;

    /**
     * The map for a keypad that sends other key codes.
     *
     * @param aliases the code that a key sends, and the code that it means
     */
    public KeyMap(Map<KeyCode, KeyCode> aliases) {
        var copy = new EnumMap<KeyCode, KeyCode>(KeyCode.class);
        copy.putAll(aliases);
        this.aliases = copy;
    }

    /** Whether a key has a command. */
    boolean knows(KeyCode code) {
        return command(code, false).isPresent();
    }

    Optional<KeyCommand> command(KeyCode code, boolean shift) {
        var meant = aliases.getOrDefault(code, code);
        if (meant == KeyCode.TAB && shift) {
            return Optional.of(KeyCommand.PREVIOUS);
        }
        return Optional.ofNullable(COMMANDS.get(meant));
    }
}
