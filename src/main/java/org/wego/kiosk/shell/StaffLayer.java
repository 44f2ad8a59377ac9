// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.shell.input.DoubleTapFilter;
import org.wego.kiosk.shell.input.KeyCommand;
import org.wego.kiosk.shell.input.KeyMap;
import org.wego.kiosk.shell.input.Keypad;
import org.wego.kiosk.shell.input.PinKeys;
import org.wego.kiosk.shell.input.PressedButtons;
import org.wego.kiosk.shell.input.StaffGesture;
import org.wego.kiosk.shell.input.StaffKeys;
import org.wego.kiosk.speech.SilentSpeaker;
import org.wego.kiosk.staff.StaffAccess;
import org.wego.kiosk.staff.StaffCorner;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.time.Scheduler;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.voice.CursorStep;
import org.wego.kiosk.voice.Narrator;

/**
 * The staff corner over a screen: what opens it, and its keys while it is open.
 *
 * <p>The voice is silent here: a PIN is never read aloud.
 */
final class StaffLayer {

    private final StackPane root;
    private final Region below;
    private final StaffCorner corner;
    private final StaffGesture gesture;
    private final Keypad keypad;
    private final PinKeys pin;
    private final DoubleTapFilter taps;
    private final Narrator cursor;
    private final Runnable opened;
    private final Runnable closed;
    private final Supplier<ScreenLayout> frame;
    private final Supplier<Lang> lang;
    private boolean cursorMoved;

    /**
     * The visitors' screens below the layer.
     *
     * @param below the node of these screens
     * @param frame their present layout
     * @param lang their present language
     * @param opened called when the layer covers them
     * @param closed called when they are visible again
     * @param entered called when staff have entered the PIN, which ends the visit
     */
    record StaffLayerHost(Region below, Supplier<ScreenLayout> frame, Supplier<Lang> lang, Runnable opened,
            Runnable closed,
            Runnable entered) {}

    /** A closed layer. The filter receives every change of the screen and every touch. */
    StaffLayer(StaffAccess access, Theme theme, MessageCatalogue messages, Scheduler scheduler, KeyMap keys,
            StaffLayerHost host,
            DoubleTapFilter taps) {
        this.taps = taps;
        this.below = host.below();
        this.frame = host.frame();
        this.lang = host.lang();
        this.opened = host.opened();
        this.closed = host.closed();
        this.gesture = new StaffGesture(scheduler);
        this.corner = new StaffCorner(access, theme, scheduler, new StaffCorner.StaffCornerHost() {
            @Override
            public void entered() {
                host.entered().run();
            }

            @Override
            public void covered(boolean now) {
                setCovered(now);
            }

            @Override
            public void replaced() {
                taps.replaced();
            }

            @Override
            public void rebuilt() {
                taps.rebuilt();
                if (cursorMoved) {
                    cursor.stayed();
                }
            }
        });
        this.root = new StackPane(below, corner);
        this.pin = new PinKeys(corner, this::clearCursor);
        this.keypad = new Keypad(keys, scheduler, () -> false, this::execute);
        this.cursor = new Narrator(corner, () -> Session.fresh(lang.get()), messages::in, new SilentSpeaker());
    }

    /** The visitors' screens with the layer over them. */
    Region root() {
        return root;
    }

    boolean isOpen() {
        return corner.isOpen();
    }

    boolean wantsDigits() {
        return corner.isPadOpen();
    }

    /**
     * Filters the events of keyboard and finger before any control of a node receives them.
     *
     * @param keys receives the key events that are not for staff
     * @param finger receives the touches that are not for staff
     */
    void guard(Node node, Consumer<KeyEvent> keys, Consumer<MouseEvent> finger) {
        node.addEventFilter(KeyEvent.ANY, event -> {
            if (!handles(event)) {
                keys.accept(event);
            }
        });
        node.addEventFilter(InputMethodEvent.ANY, event -> {
            if (isOpen()) {
                pin.write(event.getCommitted());
                event.consume();
            }
        });
        node.addEventFilter(MouseEvent.ANY, event -> {
            if (taps.drops(event)) {
                event.consume();
            } else if (!handles(event)) {
                finger.accept(event);
            }
        });
    }

    /** Handles a key event if it is for staff, and returns whether it was. */
    private boolean handles(KeyEvent event) {
        if (StaffKeys.isCall(event)) {
            event.consume();
            call();
            return true;
        }
        if (!isOpen()) {
            return false;
        }
        corner.onInput();
        if (!wantsDigits() || !pin.handles(event)) {
            keypad.handle(event);
        }
        event.consume();
        return true;
    }

    /** Handles a touch if it is for staff, and returns whether it was. */
    private boolean handles(MouseEvent event) {
        boolean pressed = event.getEventType() == MouseEvent.MOUSE_PRESSED;
        if (isOpen()) {
            // Only presses count: JavaFX also reports moves of a resting pointer when the nodes below it change.
            if (pressed) {
                corner.onInput();
                clearCursor();
            }
            return true;
        }
        var point = below.sceneToLocal(new Point2D(event.getSceneX(), event.getSceneY()));
        if (pressed) {
            gesture.press(point, below.getWidth(), below.getHeight());
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            gesture.drag(point, below.getHeight());
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED
                && gesture.release(point, below.getWidth(), below.getHeight()) && corner.canOpen()) {
            event.consume();
            call();
            return true;
        }
        return false;
    }

    /** Forgets every finger and key that is down. */
    void cancelPresses() {
        gesture.forget();
        keypad.forget();
        pin.forget();
        PressedButtons.cancelAll(corner);
    }

    private void call() {
        corner.open(frame.get(), lang.get());
    }

    private void setCovered(boolean covered) {
        taps.replaced();
        cancelPresses();
        clearCursor();
        below.setVisible(!covered);
        if (covered) {
            PressedButtons.cancelAll(below);
            opened.run();
        } else {
            closed.run();
        }
    }

    private void execute(KeyCommand command) {
        switch (command) {
            case NEXT -> move(CursorStep.NEXT);
            case PREVIOUS -> move(CursorStep.PREVIOUS);
            case NEXT_GROUP -> move(CursorStep.NEXT_GROUP);
            case PREVIOUS_GROUP -> move(CursorStep.PREVIOUS_GROUP);
            case SELECT -> select();
            case BACK -> corner.back();
            case HELP, HOME, LANGUAGE, ACCESS, REPEAT, PAUSE, SILENCE, RATE, QUIETER, LOUDER, CONTRAST, VOICE -> {
                // These commands are for visitors.
            }
        }
    }

    private void move(CursorStep step) {
        cursor.move(step);
        cursorMoved = true;
    }

    /** Presses the key at the reading cursor; before the cursor has moved, Enter confirms a PIN typed on a keyboard. */
    private void select() {
        if (cursorMoved) {
            cursor.act();
        } else {
            corner.confirm();
        }
    }

    private void clearCursor() {
        cursor.forget();
        cursorMoved = false;
    }
}
