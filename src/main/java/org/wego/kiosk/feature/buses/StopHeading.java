// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;

/** The heading of some stops: an arrow in the direction of their buses, the direction and the street. */
final class StopHeading extends HBox {

    StopHeading(ScreenLayout layout, StopGroup group) {
        getStyleClass().add("stop-heading");
        setAlignment(Pos.CENTER_LEFT);
        var tile = new StackPane(icon(group).node("stop-arrow-icon"));
        tile.getStyleClass().add("stop-arrow");
        tile.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        tile.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(tile);
        if (layout.portrait() && group.direction().isPresent()) {
            var texts = new VBox(strong(group.direction().get()), TextLabels.muted(group.street()));
            texts.getStyleClass().add("stop-heading-texts");
            HBox.setHgrow(texts, Priority.ALWAYS);
            getChildren().add(texts);
        } else {
            getChildren().add(strong(layout.portrait() ? group.street() : group.title()));
        }
    }

    private static Label strong(String text) {
        var label = TextLabels.label(text, "text-small", "text-strong");
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Icon icon(StopGroup group) {
        return group.way().map(StopHeading::arrow).orElse(Icon.BUS);
    }

    private static Icon arrow(BusStop.Compass way) {
        return switch (way) {
            case NORTH -> Icon.UP;
            case EAST -> Icon.FORWARD;
            case SOUTH -> Icon.DOWN;
            case WEST -> Icon.BACK;
        };
    }
}
