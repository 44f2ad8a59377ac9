// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.wego.kiosk.shell.view.ScaledPane;
import org.wego.kiosk.shell.view.ScreenView;
import org.wego.kiosk.ui.DisplayShape;

/** A built screen that is scaled as in the lobby but does not respond to input. */
public final class StaticScreen {

    private final ScaledPane root = new ScaledPane(DisplayShape.of(Orientation.VERTICAL));

    public StaticScreen(ScreenBuilder.BuiltScreen built, List<String> stylesheets) {
        // On the root, not on the scene: the window may have other style sheets.
        root.getStylesheets().setAll(stylesheets);
        root.show(built.view());
    }

    /** Updates the time on every screen below a node; page, focus and films stay as they are. */
    public static void tickAll(Node node) {
        if (node instanceof ScreenView view) {
            view.tick();
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(StaticScreen::tickAll);
        }
    }

    /** The node that shows the screen. */
    public Parent root() {
        return root;
    }
}
