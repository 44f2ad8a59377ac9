// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.RotateEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.input.ZoomEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.LockedWindow;
import org.wego.kiosk.testing.TestDoor;

/** A visitor tries to leave the kiosk by every event that its window can receive. */
@FxTest
class WaysOutTest {

    private static final Set<KeyCode> KEYPAD = EnumSet.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT,
            KeyCode.ENTER, KeyCode.SPACE, KeyCode.ESCAPE, KeyCode.TAB, KeyCode.F1, KeyCode.F2, KeyCode.F3, KeyCode.F4,
            KeyCode.F5, KeyCode.F6, KeyCode.F7, KeyCode.F8, KeyCode.F9, KeyCode.F10, KeyCode.F11, KeyCode.F12);
    private static final int SHIFT = 1;
    private static final int CONTROL = 2;
    private static final int ALT = 4;
    private static final int META = 8;

    @Test
    @DisplayName("K1 ways out")
    void nothingLeadsOut() {
        var door = TestDoor.withoutPin();
        int tried = 0;
        try (var window = LockedWindow.open(door)) {
            assertThat(window.isFullScreen()).isTrue();
            var passed = new ArrayList<String>();
            for (var code : KeyCode.values()) {
                for (int modifiers = 0; modifiers < 16; modifiers++) {
                    tried++;
                    if (window.reaches(key(KeyEvent.KEY_PRESSED, code, modifiers)) && !allowed(code, modifiers)) {
                        passed.add(code + " with " + modifiers);
                    }
                    window.reaches(key(KeyEvent.KEY_RELEASED, code, modifiers));
                }
            }
            for (var event : others()) {
                tried++;
                if (window.reachesButton(event)) {
                    passed.add(event.getEventType().getName());
                }
            }
            window.askToClose();
            tried++;
            assertThat(passed).isEmpty();
            assertThat(window.count()).isOne();
            assertThat(window.isFullScreen()).isTrue();
            window.wait(Duration.ofHours(21));
            assertThat(window.isGreeting()).as("the lobby is still there").isTrue();
            assertThat(door.done()).isEmpty();
        }
        ReliabilityRow.K1
                .measured("%,d ways tried in the program (every key with every modifier, buttons, menus, dragging, "
                        .formatted(tried)
                        + "gestures, input methods, the wish to close): 0 led out, one window, full screen");
    }

    @Test
    void touchesAndKeypadStillWork() {
        try (var window = LockedWindow.open(TestDoor.withoutPin())) {
            for (var code : KEYPAD) {
                assertThat(window.reaches(key(KeyEvent.KEY_PRESSED, code, 0))).as(code.getName()).isTrue();
                assertThat(window.reaches(key(KeyEvent.KEY_RELEASED, code, 0))).as(code.getName()).isTrue();
            }
            assertThat(window.reaches(key(KeyEvent.KEY_PRESSED, KeyCode.TAB, SHIFT))).isTrue();
            assertThat(window.reachesButton(mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, 0))).isTrue();
            assertThat(window.reachesButton(mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, 0))).isTrue();
        }
    }

    /** A key would be held for ever if its modifier, pressed later, blocked its release. */
    @Test
    void theReleaseOfAnAllowedKeyIsNeverBlocked() {
        try (var window = LockedWindow.open(TestDoor.withoutPin())) {
            assertThat(window.reaches(key(KeyEvent.KEY_RELEASED, KeyCode.F5, CONTROL))).isTrue();
        }
    }

    @Test
    void digitsPassOnlyWhileThePinPadIsOpen() {
        try (var window = LockedWindow.open(TestDoor.withPin())) {
            assertThat(window.reaches(key(KeyEvent.KEY_PRESSED, KeyCode.DIGIT1, 0))).isFalse();
            assertThat(window.reaches(typed("1", 0))).isFalse();
            window.reaches(key(KeyEvent.KEY_PRESSED, KeyCode.F12, SHIFT | CONTROL));
            assertThat(window.isPadOpen()).isTrue();
            assertThat(window.reaches(key(KeyEvent.KEY_PRESSED, KeyCode.DIGIT1, 0))).isTrue();
            assertThat(window.reaches(key(KeyEvent.KEY_PRESSED, KeyCode.BACK_SPACE, 0))).isTrue();
            assertThat(window.reaches(key(KeyEvent.KEY_PRESSED, KeyCode.DIGIT1, CONTROL))).isFalse();
            assertThat(window.reaches(key(KeyEvent.KEY_PRESSED, KeyCode.A, 0))).isFalse();
            assertThat(window.reaches(typed("1", SHIFT))).as("as on a French keyboard").isTrue();
            assertThat(window.reaches(typed("１", 0))).isTrue();
            assertThat(window.reaches(typed("1", CONTROL))).isFalse();
            assertThat(window.reaches(typed("a", 0))).isFalse();
        }
    }

    @Test
    void fullScreenComesBackWithinTwoSeconds() {
        try (var window = LockedWindow.open(TestDoor.withoutPin())) {
            window.wait(Duration.ofMinutes(1));
            window.leaveFullScreen();
            assertThat(window.isFullScreen()).isFalse();
            window.wait(Duration.ofSeconds(2));
            assertThat(window.isFullScreen()).isTrue();
            window.wait(Duration.ofMinutes(1));
            window.iconify();
            assertThat(window.isFullScreen()).isFalse();
            window.wait(Duration.ofSeconds(2));
            assertThat(window.isFullScreen()).isTrue();
        }
    }

    @Test
    void onlyAMouseShowsTheCursor() {
        try (var window = LockedWindow.open(TestDoor.withoutPin())) {
            assertThat(window.isCursorHidden()).isTrue();
            window.reachesButton(mouse(MouseEvent.MOUSE_MOVED, MouseButton.NONE, 500));
            window.reachesButton(mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, 500));
            window.reachesButton(mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, 500));
            assertThat(window.isCursorHidden()).as("a finger").isTrue();
            for (int x = 500; x < 560; x += 10) {
                window.reachesButton(mouse(MouseEvent.MOUSE_MOVED, MouseButton.NONE, x));
            }
            assertThat(window.isCursorHidden()).as("a mouse").isFalse();
            window.wait(Duration.ofSeconds(5));
            assertThat(window.isCursorHidden()).as("a mouse that rests").isTrue();
        }
    }

    private static boolean allowed(KeyCode code, int modifiers) {
        return (modifiers == 0 && KEYPAD.contains(code)) || (modifiers == SHIFT && code == KeyCode.TAB)
                || (modifiers == (SHIFT | CONTROL) && code == KeyCode.F12);
    }

    private static KeyEvent typed(String character, int modifiers) {
        return new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, (modifiers & SHIFT) != 0,
                (modifiers & CONTROL) != 0, false, false);
    }

    private static List<InputEvent> others() {
        var events = new ArrayList<InputEvent>();
        for (var button : MouseButton.values()) {
            if (button != MouseButton.PRIMARY && button != MouseButton.NONE) {
                events.add(mouse(MouseEvent.MOUSE_PRESSED, button, 0));
                events.add(mouse(MouseEvent.MOUSE_RELEASED, button, 0));
                events.add(mouse(MouseEvent.MOUSE_CLICKED, button, 0));
            }
        }
        events.add(mouse(MouseEvent.DRAG_DETECTED, MouseButton.PRIMARY, 0));
        for (var type : List.of(DragEvent.DRAG_ENTERED, DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED,
                DragEvent.DRAG_DONE)) {
            events.add(new DragEvent(type, null, 0, 0, 0, 0, TransferMode.COPY, null, null, null));
        }
        events.add(new MouseDragEvent(MouseDragEvent.MOUSE_DRAG_OVER, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false, false,
                false, false, true, false, false, true, false, null, null));
        events.add(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, false, null));
        events.add(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null));
        events.add(new ScrollEvent(ScrollEvent.SCROLL, 0, 0, 0, 0, false, false, false, false, true, false, 0, 9, 0, 9,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 2, null));
        events.add(new ZoomEvent(ZoomEvent.ZOOM, 0, 0, 0, 0, false, false, false, false, true, false, 2, 2, null));
        events.add(new RotateEvent(RotateEvent.ROTATE, 0, 0, 0, 0, false, false, false, false, true, false, 9, 9,
                null));
        events.add(new SwipeEvent(SwipeEvent.SWIPE_LEFT, 0, 0, 0, 0, false, false, false, false, true, 3, null));
        events.add(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), "x", 0));
        events.add(new KeyEvent(KeyEvent.KEY_TYPED, "x", "", KeyCode.UNDEFINED, false, false, false, false));
        return events;
    }

    private static KeyEvent key(javafx.event.EventType<KeyEvent> type, KeyCode code, int modifiers) {
        return new KeyEvent(type, "", "", code, (modifiers & SHIFT) != 0, (modifiers & CONTROL) != 0,
                (modifiers & ALT) != 0, (modifiers & META) != 0);
    }

    private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type, MouseButton button, double x) {
        return new MouseEvent(type, x, 10, x, 10, button, 1, false, false, false, false,
                button == MouseButton.PRIMARY, button == MouseButton.MIDDLE, button == MouseButton.SECONDARY, false,
                false, true, null);
    }
}
