// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A name with the time at its right, or below it when a long name leaves no room. */
final class BrandRow extends Region {

    private static final double GAP = 20;

    private final Label brand;
    private final Label time;

    BrandRow(Label brand, Label time) {
        this.brand = brand;
        this.time = time;
        brand.setWrapText(true);
        getChildren().addAll(brand, time);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double clock = time.isManaged() ? time.prefHeight(-1) : 0;
        return fitsInOneLine(width) ? Math.max(brand.prefHeight(-1), clock) : brand.prefHeight(width) + clock;
    }

    @Override
    protected void layoutChildren() {
        double clockWidth = time.prefWidth(-1);
        double clockHeight = time.prefHeight(-1);
        if (fitsInOneLine(getWidth())) {
            double height = brand.prefHeight(-1);
            brand.resizeRelocate(0, (getHeight() - height) / 2, brand.prefWidth(-1), height);
            time.resizeRelocate(getWidth() - clockWidth, (getHeight() - clockHeight) / 2, clockWidth, clockHeight);
        } else {
            double height = brand.prefHeight(getWidth());
            brand.resizeRelocate(0, 0, getWidth(), height);
            time.resizeRelocate(0, height, clockWidth, clockHeight);
        }
    }

    private boolean fitsInOneLine(double width) {
        return brand.prefWidth(-1) + (time.isManaged() ? GAP + time.prefWidth(-1) : 0) <= width;
    }
}
