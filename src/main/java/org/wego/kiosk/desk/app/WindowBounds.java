// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.Comparator;
import java.util.Optional;
import java.util.prefs.Preferences;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where a window was when it was closed, so that it opens there again; always whole on a display. */
final class WindowBounds {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    /** Where a title bar is drawn around a window before its size is known, px. */
    static final double FRAME = 48;

    private final Preferences kept;

    WindowBounds(Preferences kept) {
        this.kept = kept;
    }

    /** Puts a window where it was, or in the middle of the display; one that fills the display is maximized. */
    void restore(Stage stage) {
        var display = display().map(Screen::getVisualBounds).orElseGet(Screen.getPrimary()::getVisualBounds);
        var place = within(before().orElseGet(() -> centred(display)), display);
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setMaximized(kept.getBoolean("maximized", false) || fills(place, display));
    }

    /** A window of a size and place, moved and made smaller until the display holds all of it. */
    static Rectangle2D within(Rectangle2D place, Rectangle2D display) {
        double width = Math.min(place.getWidth(), display.getWidth());
        double height = Math.min(place.getHeight(), display.getHeight());
        return new Rectangle2D(Math.clamp(place.getMinX(), display.getMinX(), display.getMaxX() - width),
                Math.clamp(place.getMinY(), display.getMinY(), display.getMaxY() - height), width, height);
    }

    /** Whether there is no room left for the frame that the system draws around the window. */
    static boolean fills(Rectangle2D place, Rectangle2D display) {
        return place.getWidth() > display.getWidth() - FRAME || place.getHeight() > display.getHeight() - FRAME;
    }

    /** The usual size in the middle of a display. */
    static Rectangle2D centred(Rectangle2D display) {
        return new Rectangle2D(display.getMinX() + Math.max(0, (display.getWidth() - WIDTH) / 2),
                display.getMinY() + Math.max(0, (display.getHeight() - HEIGHT) / 2), WIDTH, HEIGHT);
    }

    private Optional<Rectangle2D> before() {
        double width = kept.getDouble("width", 0);
        double height = kept.getDouble("height", 0);
        return width > 0 && height > 0
                ? Optional.of(new Rectangle2D(kept.getDouble("x", 0), kept.getDouble("y", 0), width, height))
                : Optional.empty();
    }

    /** The display that shows most of where the window was. */
    private Optional<Screen> display() {
        return before().stream().flatMap(place -> Screen.getScreensForRectangle(place).stream()
                .sorted(Comparator.comparingDouble(screen -> -shared(place, screen.getVisualBounds())))).findFirst();
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        return Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()))
                * Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()));
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
