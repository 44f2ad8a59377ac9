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
 * Keeps a visitor in: of all that reaches the one window only what a touch and the keypad send goes on.
 *
 * <p>It stands at the window, which hears of everything before the scene, its controls, accelerators and mnemonics do.
 * What it does not name is refused: other keys and buttons, menus, dragging, gestures, input methods, the wish to close.
 * What only the system can keep from a visitor (Alt+Tab, Ctrl+Alt+F1) is not its business.
 */
public final class Lockdown {

    private final KeyFilter keys;
    private final CursorHider pointer;
    /** Whether digits are wanted now, which an input method may send, too. */
    private final BooleanSupplier digits;

    private Lockdown(KeyFilter keys, CursorHider pointer, BooleanSupplier digits) {
        this.keys = keys;
        this.digits = digits;
        this.pointer = pointer;
    }

    /**
     * Locks a window that is not shown yet, for as long as there is one.
     *
     * @param content what stands on its scene
     * @param map the keys of the keypad
     * @param screen where the screen is that the window covers; asked on the FX thread
     */
    public static void install(Stage stage, Scene scene, WindowContent content, KeyMap map, Scheduler scheduler,
            Supplier<Rectangle2D> screen) {
        var lock = new Lockdown(new KeyFilter(map, content::wantsDigits), new CursorHider(scene, scheduler),
                content::wantsDigits);
        stage.addEventFilter(InputEvent.ANY, lock::judge);
        stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, Event::consume);
        stage.focusedProperty().subscribe(focused -> {
            if (!focused) {
                content.cancelPresses();
            }
        });
        new FullScreenKeeper(stage, scheduler, screen).start();
    }

    private void judge(InputEvent event) {
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

    /** What a finger does: it comes down, slides and is lifted as the primary button. */
    private static boolean isTouch(MouseEvent event) {
        if (event.getEventType() == MouseEvent.DRAG_DETECTED) {
            return false;
        }
        return event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.NONE;
    }
}
