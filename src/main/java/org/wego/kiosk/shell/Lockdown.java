// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.wego.kiosk.shell.input.CursorHider;
import org.wego.kiosk.shell.input.KeyFilter;
import org.wego.kiosk.shell.input.KeyMap;
import org.wego.kiosk.time.Scheduler;

/**
 * Locks a window: only the events of touches and of the keypad pass.
 *
 * <p>It filters at the window, which receives events before the scene, its controls, accelerators and mnemonics do.
 * Everything else is consumed: other keys and buttons, menus, dragging, gestures, input methods, requests to close.
 * Keys that only the system can block (Alt+Tab, Ctrl+Alt+F1) are not handled here.
 */
public final class Lockdown {

    private final KeyFilter keys;
    private final CursorHider pointer;
    /** Whether digits are expected now; an input method may send them, too. */
    private final BooleanSupplier digits;

    private Lockdown(KeyFilter keys, CursorHider pointer, BooleanSupplier digits) {
        this.keys = keys;
        this.digits = digits;
        this.pointer = pointer;
    }

    /**
     * Locks a window that is not shown yet, for its whole life.
     *
     * @param content the content of its scene
     * @param map the keys of the keypad
     * @param screen the bounds of the screen that the window covers; called on the FX thread
     */
    public static void install(Stage stage, Scene scene, WindowContent content, KeyMap map, Scheduler scheduler,
            Supplier<Rectangle2D> screen) {
        var lock = new Lockdown(new KeyFilter(map, content::wantsDigits), new CursorHider(scene, scheduler),
                content::wantsDigits);
        stage.addEventFilter(InputEvent.ANY, lock::filter);
        stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, Event::consume);
        stage.focusedProperty().subscribe(focused -> {
            if (!focused) {
                content.cancelPresses();
            }
        });
        new FullScreenKeeper(stage, scheduler, screen).start();
    }

    private void filter(InputEvent event) {
        boolean passes = switch (event) {
            case KeyEvent key -> keys.passes(key);
            case InputMethodEvent _ -> digits.getAsBoolean();
            case MouseDragEvent _ -> false;
            case MouseEvent mouse -> {
                pointer.see(mouse);
                yield isTouch(mouse);
            }
            default -> false;
        };
        if (!passes) {
            event.consume();
        }
    }

    /** Whether a finger may have sent the event: it presses, slides and releases as the primary button. */
    private static boolean isTouch(MouseEvent event) {
        if (event.getEventType() == MouseEvent.DRAG_DETECTED) {
            return false;
        }
        return event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.NONE;
    }
}
