// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.wego.kiosk.platform.Monitors;
import org.wego.kiosk.platform.ScreenChoice;

/**
 * The bounds of the chosen screen, queried each time, because screens are plugged in, turned and switched off.
 *
 * <p>Use on the FX thread only.
 *
 * @param choice of a screen
 * @param names of the outputs, from {@link Monitors#names}
 */
record ScreenBounds(ScreenChoice choice, Map<String, String> names) {

    /** Tolerance for rounding, px. */
    private static final double EPSILON = 1;

    /** The primary screen. */
    static final ScreenBounds PRIMARY = new ScreenBounds(ScreenChoice.PRIMARY, Map.of());

    /** Why the chosen screen cannot be used, with a list of those that can; empty when it can. */
    Optional<String> problem() {
        var monitors = Monitors.all(names);
        return choice.among(monitors).isPresent() ? Optional.empty()
                : Optional.of("screen: there is no screen '" + choice.wanted() + "' (there are: "
                        + ScreenChoice.known(monitors) + ")");
    }

    /** The chosen screen or, while it is disconnected, the primary one. */
    Screen screen() {
        var screens = List.copyOf(Screen.getScreens());
        return choice.among(Monitors.all(names))
                .flatMap(chosen -> screens.stream()
                        .filter(screen -> screen.getBounds().getMinX() == chosen.x()
                                && screen.getBounds().getMinY() == chosen.y())
                        .findFirst())
                .orElseGet(Screen::getPrimary);
    }

    /** Which part of the screen a window covers; empty when it covers all of it. */
    Optional<String> gap(Window window) {
        var wanted = bounds();
        boolean covers = window.getX() <= wanted.getMinX() + EPSILON && window.getY() <= wanted.getMinY() + EPSILON
                && window.getX() + window.getWidth() >= wanted.getMaxX() - EPSILON
                && window.getY() + window.getHeight() >= wanted.getMaxY() - EPSILON;
        return covers ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "the window covers only %.0f x %.0f px of it at %.0f,%.0f",
                        window.getWidth(), window.getHeight(), window.getX(), window.getY()));
    }

    /** The part of the screen that the lobby's window covers. */
    Rectangle2D area(LobbySettings settings) {
        var screen = screen();
        return LobbyArea.of(settings.fullScreen(), settings.size(), screen.getBounds(), screen.getVisualBounds());
    }

    /** The whole screen. */
    Rectangle2D bounds() {
        return screen().getBounds();
    }

    /** Sizes the window to the screen, in case no window manager grants the request for full screen. */
    static void cover(Stage stage, Rectangle2D screen) {
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
    }
}
