// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.building;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.building.Floor;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.ContentButton;

/** A floor in the list for large text; it leads to its places. */
final class FloorButton {

    private FloorButton() {}

    static ContentButton of(Floor floor, BuildingViewModel model, ScreenContext context, ScreenLayout layout) {
        var name = new VBox(TextLabels.strong(model.name(floor)));
        name.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(FloorSign.small(floor.sign(), model.isHere(floor)), name);
        row.getStyleClass().add("detail-row");
        row.setAlignment(Pos.CENTER_LEFT);
        var button = ContentButton.of(row, model.spoken(floor),
                context.to(new Destination.Building(Optional.of(floor.id()))));
        button.getStyleClass().addAll("action", "outlined", "place");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setMinHeight(layout.controlHeight());
        return button;
    }
}
