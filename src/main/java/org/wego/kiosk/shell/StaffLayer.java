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
 * The staff corner on the glass: what opens it, and its keys while it is open.
 *
 * <p>The voice says nothing of it: a PIN is never read aloud.
 */
final class StaffLayer {

    private final StackPane glass;
    private final Region below;
    private final StaffCorner corner;
    private final StaffGesture slide;
    private final Keypad keypad;
    private final PinKeys pin;
    private final DoubleTapFilter taps;
    private final Narrator ring;
    private final Runnable opened;
    private final Runnable closed;
    private final Supplier<ScreenLayout> frame;
    private final Supplier<Lang> lang;
    private boolean ringed;

    /**
     * What the layer lies on, and what it asks of that.
     *
     * @param below all that visitors see
     * @param frame of what they see
     * @param lang of what they read
     * @param opened nothing of it is to be seen, heard or touched any more
     * @param closed it is there again
     * @param entered whatever a visitor was doing is over
     */
    record StaffLayerHost(Region below, Supplier<ScreenLayout> frame, Supplier<Lang> lang, Runnable opened,
            Runnable closed,
            Runnable entered) {}

    /** A layer that is closed; the filter hears of every change, and is asked about every touch. */
    StaffLayer(StaffAccess access, Theme theme, MessageCatalogue messages, Scheduler scheduler, KeyMap keys,
            StaffLayerHost ground,
            DoubleTapFilter taps) {
        this.taps = taps;
        this.below = ground.below();
        this.frame = ground.frame();
        this.lang = ground.lang();
        this.opened = ground.opened();
        this.closed = ground.closed();
        this.slide = new StaffGesture(scheduler);
        this.corner = new StaffCorner(access, theme, scheduler, new StaffCorner.StaffCornerHost() {
            @Override
            public void entered() {
                ground.entered().run();
            }

            @Override
            public void covered(boolean now) {
                cover(now);
            }

            @Override
            public void replaced() {
                taps.replaced();
            }

            @Override
            public void rebuilt() {
                taps.rebuilt();
                if (ringed) {
                    ring.stayed();
                }
            }
        });
        this.glass = new StackPane(below, corner);
        this.pin = new PinKeys(corner, this::unring);
        this.keypad = new Keypad(keys, scheduler, () -> false, this::execute);
        this.ring = new Narrator(corner, () -> Session.fresh(lang.get()), messages::in, new SilentSpeaker());
    }

    /** All that visitors see, with the layer over it. */
    Region glass() {
        return glass;
    }

    boolean isOpen() {
        return corner.isOpen();
    }

    boolean wantsDigits() {
        return corner.isPadOpen();
    }

    /**
     * Takes what keyboard and finger send to a root before any control gets it.
     *
     * @param keys get what is not for staff
     * @param finger gets what is not for staff
     */
    void guard(Node root, Consumer<KeyEvent> keys, Consumer<MouseEvent> finger) {
        root.addEventFilter(KeyEvent.ANY, event -> {
            if (!takes(event)) {
                keys.accept(event);
            }
        });
        root.addEventFilter(InputMethodEvent.ANY, event -> {
            if (isOpen()) {
                pin.write(event.getCommitted());
                event.consume();
            }
        });
        root.addEventFilter(MouseEvent.ANY, event -> {
            if (taps.swallows(event)) {
                event.consume();
            } else if (!takes(event)) {
                finger.accept(event);
            }
        });
    }

    /** Takes an event of the keyboard, if it is for staff; whether it did. */
    private boolean takes(KeyEvent event) {
        if (StaffKeys.isCall(event)) {
            event.consume();
            call();
            return true;
        }
        if (!isOpen()) {
            return false;
        }
        corner.onInput();
        if (!wantsDigits() || !pin.takes(event)) {
            keypad.handle(event);
        }
        event.consume();
        return true;
    }

    /** Takes an event of a finger, if it is for staff; whether it did. */
    private boolean takes(MouseEvent event) {
        boolean pressed = event.getEventType() == MouseEvent.MOUSE_PRESSED;
        if (isOpen()) {
            // JavaFX reports moves of a resting pointer, too, when the nodes below it change.
            if (pressed) {
                corner.onInput();
                unring();
            }
            return true;
        }
        var point = below.sceneToLocal(new Point2D(event.getSceneX(), event.getSceneY()));
        if (pressed) {
            slide.press(point, below.getWidth(), below.getHeight());
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            slide.drag(point, below.getHeight());
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED
                && slide.release(point, below.getWidth(), below.getHeight()) && corner.hasDoor()) {
            event.consume();
            call();
            return true;
        }
        return false;
    }

    /** What was held down is held no more. */
    void cancelPresses() {
        slide.forget();
        keypad.forget();
        pin.forget();
        PressedButtons.cancelAll(corner);
    }

    private void call() {
        corner.open(frame.get(), lang.get());
    }

    private void cover(boolean now) {
        taps.replaced();
        cancelPresses();
        unring();
        below.setVisible(!now);
        if (now) {
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
                // Those are for visitors.
            }
        }
    }

    private void move(CursorStep step) {
        ring.move(step);
        ringed = true;
    }

    /** Who types the PIN on a keyboard ends it with Enter; who goes from key to key means the one within the ring. */
    private void select() {
        if (ringed) {
            ring.act();
        } else {
            corner.confirm();
        }
    }

    private void unring() {
        ring.forget();
        ringed = false;
    }
}
