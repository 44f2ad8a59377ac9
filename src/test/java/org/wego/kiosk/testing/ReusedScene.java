// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A scene that shows several screens in turn, as a window does.
 *
 * <p>Without it, JavaFX would drop the style sheets after each scene and read them again. For the FX thread.
 */
public final class ReusedScene {

    private @Nullable Scene scene;
    private StackPane ground = ground();

    /** Replaces the current screen and lays out the new one, whose style sheets become those of the scene. */
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

    /** Removes the last screen. */
    public void clear() {
        ground.getChildren().clear();
    }

    private static StackPane ground() {
        var ground = new StackPane();
        ground.setBackground(Background.EMPTY);
        return ground;
    }
}
