// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.line;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.wego.kiosk.model.BusGroup;

/** The shape that tells a line group apart without colour. */
public final class GroupShape extends Region {

    private static final double GRID = 24;

    private final Scale scale = new Scale();

    public GroupShape(BusGroup.BadgeShape shape, double size) {
        var path = new SVGPath();
        path.setContent(outline(shape));
        path.getStyleClass().add("mark-shape");
        path.getTransforms().add(scale);
        getChildren().add(path);
        resizeTo(size);
    }

    /** Draws the shape with sides of another length, px. */
    void resizeTo(double size) {
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        scale.setX(size / GRID);
        scale.setY(size / GRID);
    }

    private static String outline(BusGroup.BadgeShape shape) {
        return switch (shape) {
            case CIRCLE -> "M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20z";
            case TRIANGLE -> "M12 2 23 21H1z";
            case DIAMOND -> "M12 0 24 12 12 24 0 12z";
            case SQUARE -> "M3 3h18v18H3z";
            case PENTAGON -> "M12 0 24 9.200 19.500 23h-15L0 9.200z";
            case HEXAGON -> "M6 2h12l6 10-6 10H6L0 12z";
            case STAR -> "M12 0l3.500 8.500H24l-6.800 5.500 2.600 9-7.800-5.200L4.200 23l2.600-9L0 8.500h8.500z";
            case CROSS -> "M8 1h8v7h7v8h-7v7H8v-7H1V8h7z";
        };
    }
}
