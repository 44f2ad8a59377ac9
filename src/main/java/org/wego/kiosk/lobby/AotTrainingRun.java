// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Presses every button of the home, language and accessibility screens, and every button of the screens that the home
 * screen leads to.
 *
 * <p>The classes that Java loads meanwhile go into the AOT cache. Use on the FX thread only.
 */
final class AotTrainingRun {

    /** Pulses for each screen: it is laid out in one, drawn in the next. */
    private static final int PICTURES_EACH = 3;

    /** The path to a screen: a key, then buttons by their index. */
    private record TrainingPath(KeyCode key, List<Integer> buttons) {

        TrainingPath then(int button) {
            var further = new ArrayList<>(buttons);
            further.add(button);
            return new TrainingPath(key, List.copyOf(further));
        }
    }

    private final Scene scene;
    private final Runnable done;
    private final Deque<TrainingPath> paths = new ArrayDeque<>(List.of(new TrainingPath(KeyCode.F2, List.of()),
            new TrainingPath(KeyCode.F3, List.of()), new TrainingPath(KeyCode.F4, List.of()),
            new TrainingPath(KeyCode.F1, List.of())));
    /** One object, so that the listener can be removed again. */
    private final Runnable pulse = this::pulse;
    private int pictures;

    /**
     * A training run that has not begun.
     *
     * @param done runs when every screen has been shown
     */
    AotTrainingRun(Scene scene, Runnable done) {
        this.scene = scene;
        this.done = done;
    }

    /** Begins; the screens follow each other, driven by pulses. */
    void begin() {
        scene.addPostLayoutPulseListener(pulse);
        Platform.requestNextPulse();
    }

    private void pulse() {
        pictures++;
        if (pictures % PICTURES_EACH == 0) {
            if (paths.isEmpty()) {
                scene.removePostLayoutPulseListener(pulse);
                done.run();
                return;
            }
            var path = paths.remove();
            // Not during JavaFX's layout.
            Platform.runLater(() -> walk(path));
        }
        Platform.requestNextPulse();
    }

    private void walk(TrainingPath path) {
        press(path.key());
        for (int button : path.buttons()) {
            var onScreen = buttons();
            if (button >= onScreen.size()) {
                return;
            }
            onScreen.get(button).fire();
        }
        int maxDepth = path.key() == KeyCode.F2 ? 2 : 1;
        if (path.buttons().size() < maxDepth) {
            for (int i = 0; i < buttons().size(); i++) {
                paths.add(path.then(i));
            }
        }
    }

    private void press(KeyCode key) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(scene.getRoot(), new KeyEvent(type, "", "", key, false, false, false, false));
        }
    }

    private List<ButtonBase> buttons() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var found = new ArrayList<ButtonBase>();
        collect(scene.getRoot(), found);
        return found;
    }

    private static void collect(Node node, List<ButtonBase> into) {
        if (node instanceof ButtonBase button && !button.isDisabled()) {
            into.add(button);
        }
        if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }
}
