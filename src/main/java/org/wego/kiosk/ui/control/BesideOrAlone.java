// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.TextFit;

/** A row of limited height with a text and a button; a text that needs more height is hidden. */
public final class BesideOrAlone extends Region {

    private final Region text;
    private final Region button;
    private final double highest;
    private final double gap;

    /**
     * Creates a row.
     *
     * @param highest the maximum height of the text, px
     * @param gap the space between text and button, px
     */
    public BesideOrAlone(Region text, Region button, double highest, double gap) {
        this.text = text;
        this.button = button;
        this.highest = highest;
        this.gap = gap;
        getChildren().setAll(text, button);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        return hasRoom(room) ? Math.max(text.prefHeight(beside(room)), button.prefHeight(buttonWidth()))
                : button.prefHeight(room);
    }

    @Override
    protected void layoutChildren() {
        boolean textFits = hasRoom(getWidth());
        text.setVisible(textFits);
        double width = textFits ? buttonWidth() : getWidth();
        double height = button.prefHeight(width);
        button.resizeRelocate(getWidth() - width, snapPositionY((getHeight() - height) / 2), width, height);
        if (textFits) {
            text.resizeRelocate(0, 0, beside(getWidth()), getHeight());
        }
    }

    private boolean hasRoom(double width) {
        double room = beside(width);
        return room > 0 && TextFit.widestWord(text) < room && text.prefHeight(room) <= highest;
    }

    private double beside(double width) {
        return width - gap - buttonWidth();
    }

    private double buttonWidth() {
        return snapSizeX(button.prefWidth(-1));
    }
}
