// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.Comparator;
import java.util.Optional;
import java.util.prefs.Preferences;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Remembers the bounds of the window for the next start; always fits them into a display. */
final class WindowBounds {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    /** The room reserved for the window frame while its size is unknown, px. */
    static final double FRAME = 48;

    private final Preferences preferences;

    WindowBounds(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Restores the bounds of a window, or centres it on the display. Maximizes one that fills the display. */
    void restore(Stage stage) {
        var display = display().map(Screen::getVisualBounds).orElseGet(Screen.getPrimary()::getVisualBounds);
        var place = within(before().orElseGet(() -> centred(display)), display);
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setMaximized(preferences.getBoolean("maximized", false) || fills(place, display));
    }

    /** The bounds, moved and shrunk until they fit into the display. */
    static Rectangle2D within(Rectangle2D place, Rectangle2D display) {
        double width = Math.min(place.getWidth(), display.getWidth());
        double height = Math.min(place.getHeight(), display.getHeight());
        return new Rectangle2D(Math.clamp(place.getMinX(), display.getMinX(), display.getMaxX() - width),
                Math.clamp(place.getMinY(), display.getMinY(), display.getMaxY() - height), width, height);
    }

    /** Whether the bounds leave no room for the window frame. */
    static boolean fills(Rectangle2D place, Rectangle2D display) {
        return place.getWidth() > display.getWidth() - FRAME || place.getHeight() > display.getHeight() - FRAME;
    }

    /** The default size, centred on a display. */
    static Rectangle2D centred(Rectangle2D display) {
        return new Rectangle2D(display.getMinX() + Math.max(0, (display.getWidth() - WIDTH) / 2),
                display.getMinY() + Math.max(0, (display.getHeight() - HEIGHT) / 2), WIDTH, HEIGHT);
    }

    private Optional<Rectangle2D> before() {
        double width = preferences.getDouble("width", 0);
        double height = preferences.getDouble("height", 0);
        return width > 0 && height > 0
                ? Optional.of(new Rectangle2D(preferences.getDouble("x", 0), preferences.getDouble("y", 0), width,
                        height))
                : Optional.empty();
    }

    /** The display that showed most of the window. */
    private Optional<Screen> display() {
        return before().stream().flatMap(place -> Screen.getScreensForRectangle(place).stream()
                .sorted(Comparator.comparingDouble(screen -> -shared(place, screen.getVisualBounds())))).findFirst();
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        return Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()))
                * Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()));
    }

    /** Stores the bounds of a window. Those of a maximized window are not stored: its normal size is preferences. */
    void keep(Stage stage) {
        preferences.putBoolean("maximized", stage.isMaximized());
        if (!stage.isMaximized()) {
            preferences.putDouble("x", stage.getX());
            preferences.putDouble("y", stage.getY());
            preferences.putDouble("width", stage.getWidth());
            preferences.putDouble("height", stage.getHeight());
        }
    }
}
