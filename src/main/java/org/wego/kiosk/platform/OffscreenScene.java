// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** A scene without a window, for screens that are measured or drawn but not shown. Use on the FX thread only. */
public final class OffscreenScene implements AutoCloseable {

    /** A layout pass may request another one, as paging does; three passes are enough. */
    private static final int LAYOUT_PASSES = 3;

    private final Scene scene;

    /** A scene of a size in px. */
    public OffscreenScene(Parent root, double width, double height) {
        scene = new Scene(root, width, height);
    }

    /** The scene, until it is closed. */
    public Scene scene() {
        return scene;
    }

    /** Applies the style sheets and lays everything out, as a window does before it draws. */
    public void layOut() {
        for (int pass = 0; pass < LAYOUT_PASSES; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    /** Removes the screen from the scene: until then, JavaFX keeps it in a list that it searches for every new node. */
    @Override
    public void close() {
        scene.setRoot(new Group());
    }
}
