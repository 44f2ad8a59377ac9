// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.directions;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * The figures of a walk and its steps below, for the column at the left of a landscape screen.
 *
 * <p>Steps that need more room than there is have smaller texts and figures.
 */
final class WalkColumn extends Region {

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final double GAP = 20;
    private static final double MOST_ROW = 148;

    private final Region figures;
    private final List<? extends Region> steps;
    private final double room;

    /**
     * A column.
     *
     * @param room the height that it should not exceed, px
     */
    WalkColumn(Region figures, List<? extends Region> steps, double room) {
        this.figures = figures;
        this.steps = List.copyOf(steps);
        this.room = room;
        getStyleClass().add("walk-column");
        getChildren().add(figures);
        getChildren().addAll(steps);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = needed(width);
        if (height > room && !getPseudoClassStates().contains(LONG)) {
            pseudoClassStateChanged(LONG, true);
            applyCss();
            height = needed(width);
        }
        double grown = Math.min(room, height + steps.size() * MOST_ROW - steps.stream()
                .mapToDouble(step -> Math.min(MOST_ROW, step.prefHeight(width))).sum());
        return Math.max(height, grown);
    }

    private double needed(double width) {
        return figures.prefHeight(width) + GAP
                + steps.stream().mapToDouble(step -> step.prefHeight(width)).sum();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = figures.prefHeight(width);
        figures.resizeRelocate(0, 0, width, top);
        double spare = Math.max(0, getHeight() - needed(width)) / steps.size();
        double y = top + GAP;
        for (var step : steps) {
            double height = step.prefHeight(width) + spare;
            step.resizeRelocate(0, Math.rint(y), width, Math.rint(y + height) - Math.rint(y));
            y += height;
        }
    }
}
