// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.directions;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.Walk;

/** A part that shows the chosen walk and is replaced when another is chosen, in the same place. */
final class WalkSwitch extends Region {

    private final Function<Walk, Region> part;
    private Region current;

    WalkSwitch(ReadOnlyObjectProperty<Walk> walk, Function<Walk, Region> part) {
        this.part = part;
        this.current = part.apply(walk.get());
        getChildren().add(current);
        walk.subscribe((_, chosen) -> show(chosen));
    }

    private void show(Walk chosen) {
        current = part.apply(chosen);
        getChildren().setAll(current);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.max(super.computeMinHeight(width), current.minHeight(width));
    }

    @Override
    protected double computePrefHeight(double width) {
        return current.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        current.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
