// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A scene that shows one screen after another, as a window does.
 *
 * <p>JavaFX forgets a style sheet that no scene uses, and reads it again for the next one. For the FX thread.
 */
public final class ReusedScene {

    private @Nullable Scene scene;
    private StackPane ground = ground();

    /** Shows a screen, laid out, in place of the one before; its own style sheets become the scene's. */
    public Scene show(Parent screen, double width, double height) {
        var shown = scene;
        if (shown == null || shown.getWidth() != width || shown.getHeight() != height) {
            ground = ground();
            shown = new Scene(ground, width, height);
            scene = shown;
        }
        var sheets = List.copyOf(screen.getStylesheets());
        screen.getStylesheets().clear();
        if (!shown.getStylesheets().equals(sheets)) {
            shown.getStylesheets().setAll(sheets);
        }
        ground.getChildren().setAll(screen);
        Fx.layOut(ground);
        return shown;
    }

    /** Takes the last screen off. */
    public void clear() {
        ground.getChildren().clear();
    }

    private static StackPane ground() {
        var ground = new StackPane();
        ground.setBackground(Background.EMPTY);
        return ground;
    }
}
