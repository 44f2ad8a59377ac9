// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.wego.kiosk.voice.Narrator;

/** Filters the events of a finger before any control receives them: with the voice on, the first touch only speaks. */
public final class TouchFilter {

    private final Region layers;
    private final Narrator narrator;
    private final VoiceGesture corner;
    private boolean mayAct;

    public TouchFilter(Region layers, Narrator narrator, VoiceGesture corner) {
        this.layers = layers;
        this.narrator = narrator;
        this.corner = corner;
    }

    public void handle(MouseEvent event) {
        var type = event.getEventType();
        var scene = new Point2D(event.getSceneX(), event.getSceneY());
        var point = layers.sceneToLocal(scene);
        if (type == MouseEvent.MOUSE_PRESSED) {
            corner.press(point, layers.getHeight());
            mayAct = narrator.touch(scene);
        } else if (type == MouseEvent.MOUSE_DRAGGED) {
            corner.drag(point, layers.getHeight());
        } else if (type == MouseEvent.MOUSE_RELEASED && corner.release()) {
            mayAct = false;
        }
        boolean touches = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED
                || type == MouseEvent.MOUSE_RELEASED || type == MouseEvent.MOUSE_CLICKED;
        if (touches && !mayAct) {
            event.consume();
        }
    }

    /** Forgets the finger: its release has no effect. */
    public void forget() {
        corner.release();
        mayAct = false;
    }
}
