// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.wego.kiosk.shell.view.ScaledPane;
import org.wego.kiosk.shell.view.ScreenView;
import org.wego.kiosk.ui.DisplayShape;

/** One built screen scaled to its place as in the lobby. */
public final class StaticScreen {

    private final ScaledPane root = new ScaledPane(DisplayShape.of(Orientation.VERTICAL));

    public StaticScreen(ScreenBuilder.BuiltScreen built, List<String> stylesheets) {
        // Its own, not its scene's: it may stand in a window that has others.
        root.getStylesheets().setAll(stylesheets);
        root.show(built.view());
    }

    /** Shows the present time on every picture below a node; page, focus and films stay as they are. */
    public static void tickAll(Node node) {
        if (node instanceof ScreenView view) {
            view.tick();
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(StaticScreen::tickAll);
        }
    }

    /** What stands in its place. */
    public Parent root() {
        return root;
    }
}
