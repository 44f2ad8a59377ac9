// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.wego.kiosk.time.Scheduler;

/**
 * Turns key presses into commands. A key that is held down acts once.
 *
 * <p>With the voice on, presses of Enter and Space within half a second count once, for trembling hands.
 */
public final class Keypad {

    private static final Duration TREMBLING = Duration.ofMillis(500);

    private final KeyMap map;
    private final Scheduler scheduler;
    private final BooleanSupplier patient;
    private final Consumer<KeyCommand> execute;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private boolean trembling;

    /**
     * A keypad.
     *
     * @param patient whether Enter and Space within half a second count once
     * @param execute executes the command of a key
     */
    public Keypad(KeyMap map, Scheduler scheduler, BooleanSupplier patient, Consumer<KeyCommand> execute) {
        this.map = map;
        this.scheduler = scheduler;
        this.patient = patient;
        this.execute = execute;
    }

    /** Handles and consumes the events of command keys before any control receives them; other events pass. */
    public void handle(KeyEvent event) {
        var command = map.command(event.getCode(), event.isShiftDown());
        if (command.isEmpty()) {
            return;
        }
        event.consume();
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            held.remove(event.getCode());
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED && held.add(event.getCode())
                && !isTrembling(command.get())) {
            execute.accept(command.get());
        }
    }

    /** Forgets every key that is down. */
    public void forget() {
        held.clear();
        trembling = false;
    }

    private boolean isTrembling(KeyCommand command) {
        if (command != KeyCommand.SELECT || !patient.getAsBoolean()) {
            return false;
        }
        if (trembling) {
            return true;
        }
        trembling = true;
        scheduler.after(TREMBLING, () -> trembling = false);
        return false;
    }
}
