// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/** A button with an icon, which gives way when the words need its room: words say all, an icon alone nothing. */
final class ActionButton extends Button {

    ActionButton(String text, Node icon) {
        super(text, icon);
    }

    @Override
    protected void layoutChildren() {
        setContentDisplay(hasRoomForIcon() ? ContentDisplay.LEFT : ContentDisplay.TEXT_ONLY);
        super.layoutChildren();
    }

    private boolean hasRoomForIcon() {
        var icon = getGraphic();
        if (icon == null) {
            return true;
        }
        var insets = getInsets();
        double whole = getWidth() - insets.getLeft() - insets.getRight();
        double beside = whole - icon.prefWidth(-1) - getGraphicTextGap();
        if (TextFit.widestWord(this) > beside) {
            return false;
        }
        double height = TextFit.height(this, beside);
        return height <= getHeight() - insets.getTop() - insets.getBottom() || height <= TextFit.height(this, whole);
    }
}
