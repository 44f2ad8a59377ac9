// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import javafx.scene.image.PixelFormat;
import org.wego.kiosk.lobby.linked.LinkedGlass.GlassPixels;
import org.wego.kiosk.platform.OffscreenScene;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.shell.ScreenBuilder;
import org.wego.kiosk.shell.StaticScreen;

/** Small pictures of screens that are built for the purpose: never of a screen that a visitor uses. */
final class ScreenPhotograph {

    /** The width of a picture, px. */
    static final int WIDTH = 480;
    /** No window is so narrow that its picture would be higher. */
    private static final int MAX_HEIGHT = 1200;

    private ScreenPhotograph() {}

    /**
     * Takes a picture of the first page of a screen. Call on the FX thread.
     *
     * @param width of the window, in any unit
     * @param height of the window, in the same unit
     */
    static GlassPixels of(ScreenBuilder.BuiltScreen built, LoadedPack pack, Session session, double width,
            double height) {
        int rows = Math.clamp(Math.round(WIDTH * height / width), 1, MAX_HEIGHT);
        var still = new StaticScreen(built, pack.theme().stylesheets(session.contrast()));
        try (var offscreen = new OffscreenScene(still.root(), WIDTH, rows)) {
            offscreen.layOut();
            var image = offscreen.scene().snapshot(null);
            var pixels = new int[WIDTH * rows];
            image.getPixelReader().getPixels(0, 0, WIDTH, rows, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
            return new GlassPixels(WIDTH, pixels);
        } finally {
            built.screen().left();
        }
    }
}
