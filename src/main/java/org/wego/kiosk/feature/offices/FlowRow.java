// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Short texts beside each other, in as many lines as the width requires. */
final class FlowRow extends Region {

    private final List<? extends Region> parts;
    private final double gap;

    /**
     * Creates the row.
     *
     * @param gap the space between two texts, px
     */
    FlowRow(List<? extends Region> parts, double gap) {
        this.parts = List.copyOf(parts);
        this.gap = gap;
        getStyleClass().add("flow-row");
        getChildren().addAll(parts);
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
        return place(width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** The height of all lines, px. */
    private double place(double width, boolean move) {
        double x = 0;
        double y = 0;
        double high = 0;
        for (var part : parts) {
            double partWidth = Math.min(width, Math.ceil(part.prefWidth(-1)) + 2);
            if (x > 0 && x + partWidth > width) {
                x = 0;
                y += high;
                high = 0;
            }
            double height = part.prefHeight(partWidth);
            if (move) {
                part.resizeRelocate(x, y, partWidth, height);
            }
            high = Math.max(high, height);
            x += partWidth + gap;
        }
        return y + high;
    }
}
