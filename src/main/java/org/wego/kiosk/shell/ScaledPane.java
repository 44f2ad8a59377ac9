// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows one region as large as the window, drawn in the pixels of the nearest display profile.
 *
 * <p>The region is scaled, never stretched: what the window has more in one direction, the region has too.
 */
final class ScaledPane extends Region {

    private static final double SHORT_SIDE = 1080;
    private static final double LONG_SIDE = 1920;

    private final Scale scale = new Scale(1, 1);
    private final ReadOnlyObjectWrapper<Orientation> orientation;

    ScaledPane(Orientation start) {
        orientation = new ReadOnlyObjectWrapper<>(start);
        // What it shows covers it. A ground of its own would be painted for nothing, and the whole window anew whenever
        // something beside the glass becomes wider.
        setBackground(Background.EMPTY);
    }

    /** Whether the window is higher than wide; a square one is taken for landscape. */
    ReadOnlyObjectProperty<Orientation> orientationProperty() {
        return orientation.getReadOnlyProperty();
    }

    void show(Region content) {
        content.getTransforms().setAll(scale);
        getChildren().setAll(content);
    }

    @Override
    public void resize(double width, double height) {
        super.resize(width, height);
        if (width > 0 && height > 0) {
            orientation.set(height > width ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        }
    }

    @Override
    protected void layoutChildren() {
        boolean portrait = orientation.get() == Orientation.VERTICAL;
        double factor = Math.min(getWidth() / (portrait ? SHORT_SIDE : LONG_SIDE),
                getHeight() / (portrait ? LONG_SIDE : SHORT_SIDE));
        if (factor <= 0) {
            return;
        }
        scale.setX(factor);
        scale.setY(factor);
        getManagedChildren().forEach(
                child -> child.resizeRelocate(0, 0, Math.ceil(getWidth() / factor), Math.ceil(getHeight() / factor)));
    }
}
