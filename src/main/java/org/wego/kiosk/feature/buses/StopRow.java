// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.BesideOrBelow;

/**
 * A stop in the list: its number on the map, its name, and the number on its sign.
 *
 * <p>A tap marks the stop here and on the map. The row is not a control, because nothing depends on the mark.
 */
final class StopRow extends HBox {

    /** The least width of a name beside the number on the sign, in em: that of a long word. */
    private static final double NAME = 6;
    private static final String CHOSEN = "chosen";

    /**
     * A row.
     *
     * @param chosen the id of the marked stop; empty for none
     */
    StopRow(ScreenLayout layout, StopGroup.NumberedStop stop, StringProperty chosen) {
        getStyleClass().add("stop-row");
        setAlignment(Pos.CENTER_LEFT);
        var disc = fixed(new StackPane(new Label(String.valueOf(stop.number()))));
        disc.getStyleClass().add("stop-disc");
        var plate = fixed(new StackPane(new Label(stop.id())));
        plate.getStyleClass().add("stop-plate");
        var name = TextLabels.label(stop.name(), layout.large() ? "text-body" : "text-small", "text-semibold");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        if (layout.large()) {
            var texts = new BesideOrBelow(name, plate, layout.em() * NAME, layout.tightGap());
            HBox.setHgrow(texts, Priority.ALWAYS);
            getChildren().setAll(disc, texts);
        } else {
            getChildren().setAll(disc, name, plate);
        }
        setOnMouseClicked(_ -> chosen.set(chosen.get().equals(stop.id()) ? "" : stop.id()));
        chosen.subscribe(id -> {
            getStyleClass().remove(CHOSEN);
            if (id.equals(stop.id())) {
                getStyleClass().add(CHOSEN);
            }
        });
    }

    private static StackPane fixed(StackPane pane) {
        pane.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        pane.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return pane;
    }
}
