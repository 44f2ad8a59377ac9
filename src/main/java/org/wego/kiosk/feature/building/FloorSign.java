// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.building;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.model.building.Floor;
import org.wego.kiosk.ui.TextLabels;

/** The sign of a floor, as it is written in the lift, on a plate; the plate of the visitor's floor is amber. */
final class FloorSign {

    private static final int SHORT = 2;

    private FloorSign() {}

    /** The large sign beside the name of a place. */
    static Region large(Floor floor, String name) {
        var plate = plate(floor.sign(), "floor-emblem");
        plate.getChildren().getFirst().setAccessibleText(name);
        return plate;
    }

    /** A sign at the left of a row. */
    static Region small(String sign, boolean here) {
        var plate = plate(sign, "floor-sign");
        if (here) {
            plate.getStyleClass().add("here");
        }
        return plate;
    }

    private static StackPane plate(String sign, String styleClass) {
        var label = new Label(TextLabels.drawn(sign));
        label.getStyleClass().add("floor-number");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var plate = new StackPane(label);
        plate.getStyleClass().add(styleClass);
        if (sign.length() > SHORT) {
            plate.getStyleClass().add("long");
        }
        plate.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        plate.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return plate;
    }
}
