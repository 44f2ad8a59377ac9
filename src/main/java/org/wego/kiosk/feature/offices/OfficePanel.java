// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.FixedSizeLabel;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.ClockDial;
import org.wego.kiosk.ui.control.LeadAndText;

/** Creates the card of an office: its place and head, the local time, and the button that opens it. */
final class OfficePanel {

    private static final double SMALL_DIAL = 64;
    private static final double SIDE_WIDTH = 310;

    private final OfficesViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;

    OfficePanel(OfficesViewModel model, ScreenContext context, ScreenLayout layout) {
        this.model = model;
        this.context = context;
        this.layout = layout;
    }

    /**
     * A narrow card, with the button below the texts.
     *
     * @param timed whether the card shows the local time, which may be on the map instead
     */
    Region narrow(OfficeCard office, boolean timed) {
        var spare = new Region();
        VBox.setVgrow(spare, Priority.ALWAYS);
        var card = new VBox();
        card.getChildren().add(texts(office, office.name(), office.place()));
        if (timed && !office.time().isEmpty()) {
            card.getChildren().add(time(office, SMALL_DIAL));
        }
        card.getChildren().addAll(spare, people(office));
        card.getStyleClass().addAll("card", "office-card");
        return card;
    }

    /** A wide card, with the time and the button at the right of the texts. */
    Region wide(OfficeCard office) {
        var texts = texts(office, context.message("offices.place", office.name(), office.country()), office.city());
        HBox.setHgrow(texts, Priority.ALWAYS);
        var side = new VBox();
        if (!office.time().isEmpty()) {
            side.getChildren().add(figures(office));
        }
        var people = people(office);
        people.getStyleClass().add("compact");
        side.getChildren().add(people);
        side.setAlignment(Pos.CENTER);
        side.getStyleClass().add("office-side");
        side.setMinWidth(SIDE_WIDTH);
        side.setPrefWidth(SIDE_WIDTH);
        var card = new HBox(texts, side);
        card.getStyleClass().addAll("card", "office-card");
        return card;
    }

    /**
     * The parts of a card one below the other, for large text.
     *
     * @param head whether the head of the office is among them
     */
    List<Region> rows(OfficeCard office, boolean head) {
        var rows = new ArrayList<Region>(List.of(TextLabels.muted(office.name()), TextLabels.name(office.place())));
        if (head && !office.head().isEmpty()) {
            rows.add(TextLabels.small(office.head()));
        }
        rows.add(office.time().isEmpty() ? people(office)
                : new LeadAndText(figures(office), people(office), layout.gap()));
        return rows;
    }

    private static VBox texts(OfficeCard office, String name, String place) {
        var texts = new VBox(TextLabels.muted(name), TextLabels.name(place));
        if (!office.head().isEmpty()) {
            texts.getChildren().add(TextLabels.small(office.head()));
        }
        texts.getStyleClass().add("card-texts");
        texts.setAlignment(Pos.CENTER_LEFT);
        return texts;
    }

    private Region time(OfficeCard office, double size) {
        var figures = figures(office);
        var row = new HBox(new ClockDial(size, () -> model.clock(office.id()), figures.textProperty()), figures);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("office-clock");
        return row;
    }

    private Label figures(OfficeCard office) {
        var figures = new FixedSizeLabel(() -> model.time(office.id()), "office-time", "text-strong");
        figures.setWrapText(false);
        figures.setMinWidth(Region.USE_PREF_SIZE);
        return figures;
    }

    private Button people(OfficeCard office) {
        return Buttons.outlined(layout, Icon.PERSON, context.message("offices.people"),
                context.to(new Destination.OfficeDetail(office.id())));
    }
}
