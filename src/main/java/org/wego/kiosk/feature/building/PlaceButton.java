// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.building;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.building.BuildingPlace;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.FixedSizeLabel;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.ContentButton;

/** A place in a list: its floor, its name, and whether it is open; a question mark where nobody has confirmed it. */
final class PlaceButton {

    private PlaceButton() {}

    /**
     * A button that opens the screen of the place.
     *
     * @param sign whether to show the sign of the floor
     * @param room whether to show the room
     */
    static ContentButton of(BuildingPlace place, boolean sign, boolean room, BuildingViewModel model,
            ScreenContext context,
            ScreenLayout layout) {
        var state = new FixedSizeLabel(() -> room && !layout.large() ? model.about(place) : model.state(place),
                "text-small", "text-muted");
        var texts = new VBox(TextLabels.strong(model.name(place)));
        if (!layout.tight()) {
            texts.getChildren().add(state);
        }
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox(texts);
        row.getStyleClass().add("detail-row");
        row.setAlignment(Pos.CENTER_LEFT);
        if (sign) {
            var floor = model.floor(place);
            row.getChildren().addFirst(FloorSign.small(floor.sign(), model.isHere(floor)));
        }
        if (!model.isConfirmed(place) && !layout.large()) {
            row.getChildren().add(new StackPane(Icon.DOUBT.node("icon-muted")));
        }
        var button = ContentButton.of(row, model.spoken(place), context.to(new Destination.Place(place.id())));
        state.textProperty().subscribe((_, _) -> button.setAccessibleText(model.spoken(place)));
        button.getStyleClass().addAll("action", "outlined", "place");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setMinHeight(layout.controlHeight());
        return button;
    }
}
