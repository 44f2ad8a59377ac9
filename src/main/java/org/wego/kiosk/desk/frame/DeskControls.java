// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.TextLabels;

/** Creates the labels and buttons of the window. */
public final class DeskControls {

    private DeskControls() {}

    /** The title of a view or a record. */
    public static Label title(String text) {
        return TextLabels.label(text, "desk-title");
    }

    /** The title of a part of a view. */
    public static Label section(String text) {
        return TextLabels.label(text, "desk-section");
    }

    /** Running text. */
    public static Label body(String text) {
        return TextLabels.label(text, "desk-text");
    }

    /** Secondary text. */
    public static Label muted(String text) {
        return TextLabels.label(text, "desk-text", "text-muted");
    }

    /** One line of text, cut off where there is no room. */
    public static Label line(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().add("desk-text");
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** An ordinary button with an icon and a text. */
    public static Button button(Icon icon, String words, Runnable action) {
        return button(icon, words, "desk-button", action);
    }

    /** The button of the main action; at most one in a view. */
    public static Button primary(Icon icon, String words, Runnable action) {
        return button(icon, words, "desk-primary", action);
    }

    /** A small icon button in the row of what it acts on; its text is for screen readers. */
    public static Button small(Icon icon, String words, Runnable action) {
        var button = new Button("", icon.node());
        button.getStyleClass().setAll("desk-small");
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(words);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Button button(Icon icon, String words, String styleClass, Runnable action) {
        var button = new Button(words, icon.node());
        button.getStyleClass().setAll("desk-action", styleClass);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
