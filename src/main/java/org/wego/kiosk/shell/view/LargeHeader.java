// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The header area with large text: the title, and the time if it needs no more lines beside it. */
final class LargeHeader extends Region {

    private static final double MARGIN = 30;
    private static final double GAP = 40;

    private final HeaderTitles titles;
    private final Label time;

    LargeHeader(HeaderTitles titles, Label time) {
        this.titles = titles;
        this.time = time;
        getStyleClass().add("look-top");
        getChildren().addAll(titles, time);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        titles.fitOneLine(width - 2 * MARGIN);
        return Math.ceil(titles.prefHeight(width - 2 * MARGIN) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - 2 * MARGIN;
        titles.fitOneLine(inner);
        double clock = time.prefWidth(-1);
        double beside = inner - clock - GAP;
        boolean fits = titles.widestWord() <= beside && titles.prefHeight(beside) <= titles.prefHeight(inner);
        time.setVisible(fits && time.isManaged());
        double width = fits ? beside : inner;
        double height = titles.prefHeight(width);
        double top = snappedTopInset();
        double room = getHeight() - top - snappedBottomInset();
        titles.resizeRelocate(MARGIN, top + (room - height) / 2, width, height);
        double clockHeight = time.prefHeight(-1);
        time.resizeRelocate(getWidth() - MARGIN - clock, top + (room - clockHeight) / 2, clock, clockHeight);
    }
}
