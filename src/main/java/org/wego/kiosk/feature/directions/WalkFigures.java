// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.directions;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Walk;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.map.MapGlyph;

/** How far the chosen walk leads and how long it takes; for a walk inside the building, to which floor. */
final class WalkFigures extends HBox {

    WalkFigures(ScreenLayout layout, DirectionsViewModel model, Walk walk) {
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("walk-figures");
        if (model.distance(walk).isEmpty()) {
            getChildren().add(figure(model.floor()));
            return;
        }
        var walker = new Group(MapGlyph.WALKER.node(layout.em() * 2, 2.2));
        walker.getStyleClass().add("walk-walker");
        var texts = new VBox(TextLabels.label(model.minutes(walk).orElseThrow(), "text-name"));
        if (layout.portrait() && !layout.large()) {
            // Otherwise the choice is beside the figures.
            texts.getChildren().addFirst(TextLabels.label(model.name(walk), "text-name"));
        }
        texts.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(figure(model.distance(walk).get()), walker, texts);
    }

    private static Label figure(String text) {
        var figure = TextLabels.label(text, "walk-figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return figure;
    }
}
