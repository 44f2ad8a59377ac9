// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * A row of cells. Its height is that of the highest cell; rows with the same shares have aligned columns.
 *
 * <p>A share of at most 1 is a fraction of the width that remains after the fixed widths; a larger one is a fixed width
 * in points.
 */
final class CellRow extends Region {

    private static final double GAP = 14;

    private final List<Double> shares;
    private final List<? extends Region> cells;

    CellRow(List<Double> shares, List<? extends Region> cells) {
        this.shares = List.copyOf(shares);
        this.cells = List.copyOf(cells);
        getStyleClass().add("handout-row");
        getChildren().addAll(cells);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = 0;
        for (int i = 0; i < cells.size(); i++) {
            height = Math.max(height, cells.get(i).prefHeight(cellWidth(i, width)));
        }
        return snapSizeY(height) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        for (int i = 0; i < cells.size(); i++) {
            double width = cellWidth(i, getWidth());
            cells.get(i).resizeRelocate(x, snappedTopInset(), width, cells.get(i).prefHeight(width));
            x += width + GAP;
        }
    }

    private double cellWidth(int index, double width) {
        double share = shares.get(index);
        if (share > 1) {
            return share;
        }
        double fixed = shares.stream().filter(other -> other > 1).mapToDouble(Double::doubleValue).sum();
        double left = width - snappedLeftInset() - snappedRightInset() - fixed - GAP * (cells.size() - 1);
        return Math.floor(left * share);
    }
}
