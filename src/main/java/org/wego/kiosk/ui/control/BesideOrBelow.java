// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.TextFit;

/** A large and a small part: side by side if the large one keeps its minimum width, otherwise one below the other. */
public final class BesideOrBelow extends Region {

    private final Region large;
    private final Region small;
    private final double least;
    private final double gap;

    /**
     * Creates the pair.
     *
     * @param least the minimum width of the large part beside the small one, px; its own minimum width and that of its
     *     widest word apply as well
     * @param gap the space between them, px
     */
    public BesideOrBelow(Region large, Region small, double least, double gap) {
        this.large = large;
        this.small = small;
        this.least = least;
        this.gap = gap;
        getChildren().setAll(large, small);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return large.prefWidth(-1) + gap + small.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        return isBeside(room)
                ? Math.max(large.prefHeight(room - gap - small.prefWidth(-1)), smallHeight(room))
                : large.prefHeight(room) + gap + smallHeight(room);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double beside = Math.min(width, small.prefWidth(-1));
        if (isBeside(width)) {
            double largeHeight = large.prefHeight(width - gap - beside);
            double smallHeight = smallHeight(width);
            // A small part that is as high as a line of the large one is in the middle of it.
            double top = Math.max(0, Math.min(largeHeight, getHeight()) - smallHeight) / 2;
            large.resizeRelocate(0, 0, width - gap - beside, largeHeight);
            small.resizeRelocate(width - beside, snapPositionY(top < smallHeight / 2 ? top : 0), beside, smallHeight);
        } else {
            double height = large.prefHeight(width);
            large.resizeRelocate(0, 0, width, height);
            small.resizeRelocate(0, height + gap, beside, smallHeight(width));
        }
    }

    private boolean isBeside(double width) {
        double room = width - gap - small.prefWidth(-1);
        return room >= Math.max(least, large.minWidth(-1)) && (TextFit.widestWord(large) <= room
                || (large instanceof Labeled label && TextFit.breaksAnywhere(label)));
    }

    private double smallHeight(double width) {
        return small.prefHeight(Math.min(width, small.prefWidth(-1)));
    }
}
