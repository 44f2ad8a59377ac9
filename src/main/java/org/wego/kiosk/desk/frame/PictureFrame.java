// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import javafx.scene.Parent;
import javafx.scene.layout.Region;

/** Holds a screen of the lobby, as large as there is room for, in its own shape. */
public final class PictureFrame extends Region {

    private static final double SHAPE = 1080.0 / 1920;

    private boolean portrait = true;

    public PictureFrame() {
        getStyleClass().add("desk-picture");
    }

    /** Shows a screen. */
    public void show(Parent screen, boolean upright) {
        portrait = upright;
        getChildren().setAll(screen);
        requestLayout();
    }

    /** Shows nothing. */
    public void clear() {
        getChildren().clear();
    }

    @Override
    protected void layoutChildren() {
        double shape = portrait ? SHAPE : 1 / SHAPE;
        double width = Math.floor(Math.min(getWidth(), getHeight() * shape));
        double height = Math.floor(width / shape);
        getManagedChildren().forEach(child -> {
            child.resize(width, height);
            child.relocate(Math.floor((getWidth() - width) / 2), Math.floor((getHeight() - height) / 2));
        });
    }
}
