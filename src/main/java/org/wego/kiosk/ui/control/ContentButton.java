// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A button that shows one region as its content; texts in it wrap at the width of the button. */
public sealed class ContentButton extends Button permits Tile {

    private final ContentLayout contentLayout;

    ContentButton(Region content, String spoken, Runnable action) {
        contentLayout = new ContentLayout(this, content);
        setAccessibleText(spoken);
        setOnAction(new ButtonAction(action));
    }

    /**
     * A button.
     *
     * @param content the region that it shows
     * @param spoken its accessible name
     * @param action runs on release
     */
    public static ContentButton of(Region content, String spoken, Runnable action) {
        return new ContentButton(content, spoken, action);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefHeight(double width) {
        return contentLayout.prefHeight(width);
    }

    @Override
    protected final void layoutChildren() {
        contentLayout.layOut();
    }
}
