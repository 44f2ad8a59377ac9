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
 * Goes through the lobby before there are visitors: every button of the home screen, of the choices of languages and of
 * the accessibility screen, and every button of the screens behind those of the home screen.
 *
 * <p>What Java loads meanwhile is what a start cache keeps. For the FX thread alone.
 */
final class AotTrainingRun {

    /** A screen is laid out in one picture, drawn in the next. */
    private static final int PICTURES_EACH = 3;

    /** A way to a screen: a key, and then buttons by their place. */
    private record TrainingPath(KeyCode key, List<Integer> buttons) {

        TrainingPath then(int button) {
            var further = new ArrayList<>(buttons);
            further.add(button);
            return new TrainingPath(key, List.copyOf(further));
        }
    }

    private final Scene scene;
    private final Runnable done;
    private final Deque<TrainingPath> ways = new ArrayDeque<>(List.of(new TrainingPath(KeyCode.F2, List.of()),
            new TrainingPath(KeyCode.F3, List.of()), new TrainingPath(KeyCode.F4, List.of()),
            new TrainingPath(KeyCode.F1, List.of())));
    /** One object, so that it can be taken away again. */
    private final Runnable pulse = this::pulse;
    private int pictures;

    /**
     * A rehearsal that has not begun.
     *
     * @param done is told when every screen was shown
     */
    AotTrainingRun(Scene scene, Runnable done) {
        this.scene = scene;
        this.done = done;
    }

    /** Begins; a screen follows the other as the pulses come. */
    void begin() {
        scene.addPostLayoutPulseListener(pulse);
        Platform.requestNextPulse();
    }

    private void pulse() {
        pictures++;
        if (pictures % PICTURES_EACH == 0) {
            if (ways.isEmpty()) {
                scene.removePostLayoutPulseListener(pulse);
                done.run();
                return;
            }
            var way = ways.remove();
            // Not while the toolkit lays out.
            Platform.runLater(() -> go(way));
        }
        Platform.requestNextPulse();
    }

    private void go(TrainingPath way) {
        press(way.key());
        for (int button : way.buttons()) {
            var there = buttons();
            if (button >= there.size()) {
                return;
            }
            there.get(button).fire();
        }
        int deepest = way.key() == KeyCode.F2 ? 2 : 1;
        if (way.buttons().size() < deepest) {
            for (int i = 0; i < buttons().size(); i++) {
                ways.add(way.then(i));
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
