// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.wego.kiosk.ui.TextFit;
import org.wego.kiosk.ui.TextLabels;

/** A button with a text and an icon; the icon is hidden when the text needs its room. */
final class ActionButton extends Button {

    /** The skin breaks a line that fills its width to the last pixel. */
    private static final double EPSILON = 2;

    ActionButton(String text, Node icon) {
        super(TextLabels.drawn(text), icon);
    }

    /** Always includes the icon, even while it is hidden, so that it can return. */
    @Override
    protected double computePrefWidth(double height) {
        double preferred = super.computePrefWidth(height);
        return getGraphic() == null || getContentDisplay() == ContentDisplay.LEFT ? preferred
                : preferred + getGraphic().prefWidth(-1) + getGraphicTextGap();
    }

    /** The height of the text without the icon if the text would need one more line beside it. */
    @Override
    protected double computePrefHeight(double width) {
        double preferred = super.computePrefHeight(width);
        if (getGraphic() == null || width < 0) {
            return preferred;
        }
        double alone = alone(width - EPSILON);
        return beside(width) <= alone ? preferred
                : Math.min(preferred, Math.ceil(alone) + getInsets().getTop() + getInsets().getBottom());
    }

    @Override
    protected void layoutChildren() {
        setContentDisplay(hasRoomForIcon() ? ContentDisplay.LEFT : ContentDisplay.TEXT_ONLY);
        super.layoutChildren();
    }

    private boolean hasRoomForIcon() {
        if (getGraphic() == null) {
            return true;
        }
        if (TextFit.widestWord(this) > widthBeside(getWidth())) {
            return false;
        }
        double height = beside(getWidth());
        return height <= getHeight() - getInsets().getTop() - getInsets().getBottom() || height <= alone(getWidth());
    }

    /** The height of the text in the whole width of the button. */
    private double alone(double width) {
        return TextFit.height(this, width(width));
    }

    /** The height of the text beside the icon. */
    private double beside(double width) {
        return TextFit.height(this, widthBeside(width));
    }

    private double width(double width) {
        return width - getInsets().getLeft() - getInsets().getRight();
    }

    private double widthBeside(double width) {
        return width(width) - getGraphic().prefWidth(-1) - getGraphicTextGap();
    }
}
