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

/** The keys of the glass: events as the window gets them. */
abstract class GlassKeys {

    final Scene scene;

    GlassKeys(Scene scene) {
        this.scene = scene;
    }

    /** What fills the scene now: another pack brings a root of its own. */
    final Parent root() {
        return scene.getRoot();
    }

    /** A key event as the window gets it; a robot would type the same in a real window only. */
    void key(EventType<KeyEvent> type, KeyCode code) {
        key(type, code, false, false);
    }

    /** A key event with Shift or Ctrl down. */
    void key(EventType<KeyEvent> type, KeyCode code, boolean shift, boolean control) {
        Fx.run(() -> {
            var target = scene.getFocusOwner() == null ? root() : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(type, "", "", code, shift, control, false, false));
        });
        Fx.run(() -> Fx.layOut(root()));
    }

    /** A key is pressed, a character typed, the key let go, as the window tells of it. */
    void type(String character, KeyCode on, boolean shift) {
        press(character, on, shift);
        lift(on, shift);
    }

    /** A key is pressed and types a character; while it is held down, again. */
    void press(String character, KeyCode on, boolean shift) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", character, on, shift, false, false, false));
        fire(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, shift, false, false, false));
    }

    private void lift(KeyCode on, boolean shift) {
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", on, shift, false, false, false));
    }

    /** An input method hands over what was written with it. */
    void compose(String text) {
        fire(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), text, 0));
    }

    final void fire(InputEvent event) {
        Fx.run(() -> Event.fireEvent(scene.getFocusOwner() == null ? root() : scene.getFocusOwner(), event));
        Fx.run(() -> Fx.layOut(root()));
    }
}
