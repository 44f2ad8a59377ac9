// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.directions;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** The choice of walks with one more button at its right; below it where the choice would need more rows beside it. */
final class WaysRow extends Region {

    private final Region choice;
    private final Region button;
    private final double buttonWidth;
    private final double gap;

    /**
     * A row.
     *
     * @param buttonWidth the width of the button beside the choice, px
     * @param gap the space between both, px
     */
    WaysRow(Region choice, Region button, double buttonWidth, double gap) {
        this.choice = choice;
        this.button = button;
        this.buttonWidth = buttonWidth;
        this.gap = gap;
        getChildren().addAll(choice, button);
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
        return isBeside(width) ? Math.max(choice.prefHeight(left(width)), button.prefHeight(buttonWidth))
                : choice.prefHeight(width) + gap + button.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isBeside(width)) {
            choice.resizeRelocate(0, 0, left(width), getHeight());
            button.resizeRelocate(width - buttonWidth, 0, buttonWidth, getHeight());
            return;
        }
        double height = choice.prefHeight(width);
        choice.resizeRelocate(0, 0, width, height);
        button.resizeRelocate(0, height + gap, width, getHeight() - height - gap);
    }

    private double left(double width) {
        return width - gap - buttonWidth;
    }

    /** Whether the choice needs at most one more line of text beside the button, but not one more row. */
    private boolean isBeside(double width) {
        return choice.prefHeight(left(width)) < 1.6 * choice.prefHeight(width);
    }
}
