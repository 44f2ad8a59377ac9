// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.TextFit;

/** Puts a text before a button in a row of limited height; where the text needs more, the button has the row alone. */
public final class BesideOrAlone extends Region {

    private final Region text;
    private final Region button;
    private final double highest;
    private final double gap;

    /**
     * A row.
     *
     * @param highest how high the text may be, px
     * @param gap between the two, px
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
        boolean both = hasRoom(getWidth());
        text.setVisible(both);
        double width = both ? buttonWidth() : getWidth();
        double height = button.prefHeight(width);
        button.resizeRelocate(getWidth() - width, snapPositionY((getHeight() - height) / 2), width, height);
        if (both) {
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
