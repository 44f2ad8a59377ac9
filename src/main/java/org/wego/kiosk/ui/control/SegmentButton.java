// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** One option of {@link Segments}; touching the selected one again keeps it selected. */
final class SegmentButton extends ToggleButton {

    private final ContentLayout contentLayout;

    SegmentButton(Region content, String spoken, Runnable choose) {
        contentLayout = new ContentLayout(this, content);
        getStyleClass().add("segment");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(spoken);
        setOnAction(_ -> {
            setSelected(true);
            choose.run();
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return contentLayout.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        contentLayout.layOut();
    }
}
