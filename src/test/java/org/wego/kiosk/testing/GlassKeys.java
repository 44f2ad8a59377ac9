// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Key events, as the window receives them. */
abstract class GlassKeys {

    final Scene scene;

    GlassKeys(Scene scene) {
        this.scene = scene;
    }

    /** The current root: a change of pack replaces it. */
    final Parent root() {
        return scene.getRoot();
    }

    /** Sends a key event as the window receives it; a robot types only into a real window. */
    void key(EventType<KeyEvent> type, KeyCode code) {
        key(type, code, false, false);
    }

    /** Sends a key event with Shift or Ctrl down. */
    void key(EventType<KeyEvent> type, KeyCode code, boolean shift, boolean control) {
        Fx.run(() -> {
            var target = scene.getFocusOwner() == null ? root() : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(type, "", "", code, shift, control, false, false));
        });
        Fx.run(() -> Fx.layOut(root()));
    }

    /** Presses a key, types a character and releases the key. */
    void type(String character, KeyCode on, boolean shift) {
        press(character, on, shift);
        lift(on, shift);
    }

    /** Presses a key that types a character; called again, it is a repeat of the held key. */
    void press(String character, KeyCode on, boolean shift) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", character, on, shift, false, false, false));
        fire(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, shift, false, false, false));
    }

    private void lift(KeyCode on, boolean shift) {
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", on, shift, false, false, false));
    }

    /** Commits text as an input method does. */
    void compose(String text) {
        fire(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), text, 0));
    }

    final void fire(InputEvent event) {
        Fx.run(() -> Event.fireEvent(scene.getFocusOwner() == null ? root() : scene.getFocusOwner(), event));
        Fx.run(() -> Fx.layOut(root()));
    }
}
