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
 * Shows one region in the size of the window, scaled from the pixels of the nearest display profile.
 *
 * <p>The region is scaled, never stretched: in a window of another shape, the region is longer in that direction.
 */
public final class ScaledPane extends Region {

    private final Scale scale = new Scale(1, 1);
    private final ReadOnlyObjectWrapper<DisplayShape> shape;

    public ScaledPane(DisplayShape start) {
        shape = new ReadOnlyObjectWrapper<>(start);
        // The content covers this pane. A background would be painted in vain, and the whole window again whenever a
        // node off screen becomes wider.
        setBackground(Background.EMPTY);
    }

    /** The shape of the window. */
    public ReadOnlyObjectProperty<DisplayShape> displayShapeProperty() {
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
