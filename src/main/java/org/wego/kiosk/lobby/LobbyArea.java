// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.wego.kiosk.platform.WindowSize;

/** Computes which part of a display the lobby's window covers. */
final class LobbyArea {

    private static final double PORTRAIT_RATIO = 1080.0 / 1920;
    /** The share of the display's height that a window manager's frame and a taskbar leave. */
    private static final double ROOM_FOR_FRAME = 0.94;

    private LobbyArea() {}

    /**
     * The area of a window, without its frame.
     *
     * @param fullScreen whether it covers the whole display
     * @param chosen its size; empty: as large as the display allows
     * @param display the whole display
     * @param free the part of the display outside taskbars
     */
    static Rectangle2D of(boolean fullScreen, Optional<WindowSize> chosen, Rectangle2D display, Rectangle2D free) {
        if (fullScreen) {
            return display;
        }
        var size = chosen.map(wanted -> new Rectangle2D(0, 0, wanted.width(), wanted.height()))
                .orElseGet(() -> fitting(free));
        return new Rectangle2D(free.getMinX() + Math.max(0, (free.getWidth() - size.getWidth()) / 2), free.getMinY(),
                size.getWidth(), size.getHeight());
    }

    /** The largest portrait window on a display, or the whole display if it is higher than wide. */
    private static Rectangle2D fitting(Rectangle2D display) {
        if (display.getHeight() > display.getWidth()) {
            return display;
        }
        double height = Math.floor(display.getHeight() * ROOM_FOR_FRAME);
        return new Rectangle2D(0, 0, Math.floor(height * PORTRAIT_RATIO), height);
    }
}
