// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/** Lines of text, none of them broken, as large as the space allows. */
public final class FittedLines extends Region {

    private final VBox lines = new VBox();
    private final Scale scale = new Scale();
    private final double leastHeight;

    /**
     * Lines from top to bottom.
     *
     * @param leastHeight what they take where they share a page, px
     */
    public FittedLines(List<? extends Region> texts, double leastHeight) {
        this.leastHeight = leastHeight;
        lines.getChildren().addAll(texts);
        lines.getTransforms().add(scale);
        lines.setFillWidth(false);
        texts.forEach(text -> text.setMinWidth(USE_PREF_SIZE));
        getChildren().add(lines);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return leastHeight;
    }

    @Override
    protected void layoutChildren() {
        double width = lines.prefWidth(-1);
        double height = lines.prefHeight(-1);
        double factor = Math.min(getWidth() / width, getHeight() / height);
        scale.setX(factor);
        scale.setY(factor);
        lines.resizeRelocate(0, Math.max(0, (getHeight() - height * factor) / 2), width, height);
    }
}
