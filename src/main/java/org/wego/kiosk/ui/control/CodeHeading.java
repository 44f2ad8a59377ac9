// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.TextFit;

/** A QR code with its title at the right, or above it if a word of the title would be broken at the right. */
final class CodeHeading extends Region {

    private static final double GAP = 28;

    private final Region code;
    private final Region title;

    CodeHeading(Region code, Region title) {
        this.code = code;
        this.title = title;
        getChildren().addAll(code, title);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double side = code.prefHeight(-1);
        return isBeside(width) ? Math.max(side, title.prefHeight(titleWidth(width))) : title.prefHeight(width) + side;
    }

    @Override
    protected void layoutChildren() {
        double side = code.prefHeight(-1);
        if (isBeside(getWidth())) {
            double width = titleWidth(getWidth());
            double height = title.prefHeight(width);
            title.resizeRelocate(side + GAP, (getHeight() - height) / 2, width, height);
            code.resizeRelocate(0, (getHeight() - side) / 2, side, side);
        } else {
            double height = title.prefHeight(getWidth());
            title.resizeRelocate(0, 0, getWidth(), height);
            code.resizeRelocate(0, height, side, side);
        }
    }

    private boolean isBeside(double width) {
        return TextFit.widestWord(title) <= titleWidth(width)
                || (title instanceof Labeled labeled && TextFit.breaksAnywhere(labeled));
    }

    private double titleWidth(double width) {
        return width - code.prefWidth(-1) - GAP;
    }
}
