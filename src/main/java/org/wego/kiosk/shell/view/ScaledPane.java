// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;
import org.wego.kiosk.ui.DisplayShape;

/**
 * Shows one region as large as the window, drawn in the pixels of the nearest display profile.
 *
 * <p>The region is scaled, never stretched: what the window has more in one direction, the region has too.
 */
public final class ScaledPane extends Region {

    private final Scale scale = new Scale(1, 1);
    private final ReadOnlyObjectWrapper<DisplayShape> shape;

    public ScaledPane(DisplayShape start) {
        shape = new ReadOnlyObjectWrapper<>(start);
        // What it shows covers it. A ground of its own would be painted for nothing, and the whole window anew whenever
        // something beside the glass becomes wider.
        setBackground(Background.EMPTY);
    }

    /** The shape of the window. */
    public ReadOnlyObjectProperty<DisplayShape> glassShapeProperty() {
        return shape.getReadOnlyProperty();
    }

    public void show(Region content) {
        content.getTransforms().setAll(scale);
        getChildren().setAll(content);
    }

    @Override
    public void resize(double width, double height) {
        super.resize(width, height);
        if (width > 0 && height > 0) {
            shape.set(DisplayShape.of(width, height, outputScale()));
        }
    }

    @Override
    protected void layoutChildren() {
        double factor = DisplayShape.scale(getWidth(), getHeight());
        if (factor <= 0) {
            return;
        }
        scale.setX(factor);
        scale.setY(factor);
        getManagedChildren().forEach(
                child -> child.resizeRelocate(0, 0, Math.ceil(getWidth() / factor), Math.ceil(getHeight() / factor)));
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null ? Screen.getPrimary().getOutputScaleX()
                : getScene().getWindow().getOutputScaleX();
    }
}
