// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** A pictogram at a given size; the style sheet sets its fills. */
public final class PictogramView extends Region {

    private static final double GRID = 96;

    public PictogramView(Pictogram pictogram, double size) {
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        var scale = new Scale(size / GRID, size / GRID);
        for (var part : pictogram.parts()) {
            var path = new SVGPath();
            path.setContent(part.path());
            path.getStyleClass().add("pictogram-" + part.fill().name().toLowerCase(Locale.ROOT));
            path.getTransforms().add(scale);
            getChildren().add(path);
        }
    }
}
