// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.scene.control.Button;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;

/** Creates the buttons of the lobby: an icon, a text and an action on release, in the control height of the layout. */
public final class Buttons {

    private Buttons() {}

    /** The most important action of a screen. */
    public static Button primary(ScreenLayout layout, Icon icon, String text, Runnable action) {
        return button(layout, icon, text, action, "primary");
    }

    /** An ordinary action. */
    public static Button outlined(ScreenLayout layout, Icon icon, String text, Runnable action) {
        return button(layout, icon, text, action, "outlined");
    }

    /** A minor action. */
    public static Button quiet(ScreenLayout layout, Icon icon, String text, Runnable action) {
        return button(layout, icon, text, action, "quiet");
    }

    private static Button button(ScreenLayout layout, Icon icon, String text, Runnable action, String kind) {
        var button = new ActionButton(text, icon.node());
        button.getStyleClass().addAll("action", kind);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(layout.controlHeight());
        button.setOnAction(new ButtonAction(action));
        return button;
    }
}
