// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.control.Banner;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.Tile;
import org.wego.kiosk.ui.control.TileFact;

/**
 * Draws a tile, a button and a notice off screen, while the content is still being read.
 *
 * <p>This saves time at the first screen: style sheets are parsed, skins and icons loaded, and the renderer is
 * initialised.
 */
final class RenderingWarmUp {

    private static final String LETTERS = "Wi";

    private RenderingWarmUp() {}

    /** Returns when everything is drawn; call on the FX thread. */
    static void draw() {
        var frame = new ScreenLayout(Orientation.VERTICAL, 1, false, false);
        Runnable nothing = () -> {
        };
        var column = new VBox(
                new Tile(frame, Tile.TileSize.ROOMY, Pictogram.BUS, LETTERS, List.of(TileFact.of(LETTERS)), nothing),
                Buttons.primary(frame, Icon.HOME, LETTERS, nothing), new Banner(Icon.INFO, LETTERS));
        column.getStyleClass().addAll("kiosk", "portrait");
        column.getStylesheets().setAll(new Theme(List.of()).stylesheets(false));
        new Scene(column).snapshot(null);
    }
}
