// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.util.prefs.Preferences;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where a window was when it was closed, so that it opens there again. */
final class WindowPlace {

    private static final Rectangle2D USUAL = new Rectangle2D(0, 0, 1440, 900);

    private final Preferences kept;

    WindowPlace(Preferences kept) {
        this.kept = kept;
    }

    /** Puts a window where it was, or in the middle when no display shows that place any more. */
    void restore(Stage stage) {
        var place = new Rectangle2D(kept.getDouble("x", 0), kept.getDouble("y", 0),
                kept.getDouble("width", 0), kept.getDouble("height", 0));
        if (place.getWidth() > 0 && !Screen.getScreensForRectangle(place).isEmpty()) {
            stage.setX(place.getMinX());
            stage.setY(place.getMinY());
            stage.setWidth(place.getWidth());
            stage.setHeight(place.getHeight());
        } else {
            var display = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(USUAL.getWidth(), display.getWidth()));
            stage.setHeight(Math.min(USUAL.getHeight(), display.getHeight()));
            stage.centerOnScreen();
        }
        stage.setMaximized(kept.getBoolean("maximized", false));
    }

    /** Keeps where a window is; the size of a maximized one is not its own. */
    void keep(Stage stage) {
        kept.putBoolean("maximized", stage.isMaximized());
        if (!stage.isMaximized()) {
            kept.putDouble("x", stage.getX());
            kept.putDouble("y", stage.getY());
            kept.putDouble("width", stage.getWidth());
            kept.putDouble("height", stage.getHeight());
        }
    }
}
