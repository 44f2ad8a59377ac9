// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The stops of a line at the left, and at the right the map with sentences below it. */
final class StopsBesideMap extends Region {

    private static final double LIST = 900;
    private static final double GAP = 24;
    private static final double LEAST_MAP = 380;

    private final Region list;
    private final Region map;
    private final VBox notes = new VBox();

    StopsBesideMap(Region list, Region map, List<? extends Region> sentences) {
        this.list = list;
        this.map = map;
        notes.getChildren().setAll(sentences);
        getChildren().setAll(list, map, notes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double right = width - LIST - GAP;
        double below = notes.getChildren().isEmpty() ? 0 : notes.prefHeight(right) + GAP / 2;
        return Math.max(list.prefHeight(LIST), LEAST_MAP + below);
    }

    @Override
    protected void layoutChildren() {
        double right = getWidth() - LIST - GAP;
        list.resizeRelocate(0, 0, LIST, getHeight());
        double below = notes.getChildren().isEmpty() ? 0 : notes.prefHeight(right);
        notes.resizeRelocate(LIST + GAP, getHeight() - below, right, below);
        map.resizeRelocate(LIST + GAP, 0, right, getHeight() - (below > 0 ? below + GAP / 2 : 0));
    }
}
