// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.scene.control.Button;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;

/** Makes the buttons of the lobby: an icon, a word, one action on release, as high as the frame wants controls. */
public final class Buttons {

    private Buttons() {}

    /** The one action of a screen that matters most. */
    public static Button primary(ScreenLayout layout, Icon icon, String text, Runnable action) {
        return button(layout, icon, text, action, "primary");
    }

    /** An ordinary action. */
    public static Button outlined(ScreenLayout layout, Icon icon, String text, Runnable action) {
        return button(layout, icon, text, action, "outlined");
    }

    /** An action that stands by. */
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
