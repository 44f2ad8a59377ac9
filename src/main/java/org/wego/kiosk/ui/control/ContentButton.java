// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A button whose whole face is one region; texts on it wrap at the width of the button. */
public sealed class ContentButton extends Button permits Tile {

    private final ContentLayout face;

    ContentButton(Region content, String spoken, Runnable action) {
        face = new ContentLayout(this, content);
        setAccessibleText(spoken);
        setOnAction(new ButtonAction(action));
    }

    /**
     * A button.
     *
     * @param content its face
     * @param spoken what it is called for those who do not see it
     * @param action what it does, on release
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
        return face.prefHeight(width);
    }

    @Override
    protected final void layoutChildren() {
        face.layOut();
    }
}
