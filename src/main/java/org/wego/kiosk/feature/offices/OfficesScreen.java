// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.RegionalOffices;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.FixedSizeLabel;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.map.WorldMap;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.SideBySide;
import org.wego.kiosk.ui.page.TaskColour;

/** The offices on a world map, and a card for each. */
public final class OfficesScreen implements Screen {

    private static final double MAP_HEIGHT = 420;
    private static final double MAP_WIDTH = 600;

    private final OfficesViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;

    public OfficesScreen(Content content, RegionalOffices offices, ScreenContext context, ScreenLayout layout) {
        this.model = new OfficesViewModel(content, offices, context);
        this.context = context;
        this.layout = layout;
    }

    @Override
    public Heading heading() {
        return new Heading(model.title());
    }

    @Override
    public HeaderContent header() {
        return mapAbove() && !model.cards().isEmpty() ? HeaderContent.plain().withView(new WorldMap(model::places))
                : HeaderContent.picture(Pictogram.GLOBE);
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.OFFICES;
    }

    @Override
    public ObservableValue<Body> body() {
        if (model.cards().isEmpty()) {
            var none = new Block.Rows("card", List.of(DetailRow.absent(context.message("offices.none"))), false);
            return new SimpleObjectProperty<>(Body.of(none));
        }
        var about = new Block.Rows("card", about(), false);
        if (layout.columns() == 1) {
            var flow = new ArrayList<Block>(model.cards().stream().map(this::card).map(Block::card).toList());
            if (!mapAbove() && !layout.tight()) {
                flow.add(Block.growing(mapInBody()));
            }
            flow.add(about);
            return new SimpleObjectProperty<>(new Body(List.of(), flow, List.of(), 1));
        }
        var flow = new ArrayList<>(cards());
        flow.add(SideBySide.of(layout, boxed(about()), mapInBody(), MAP_WIDTH, true,
                List.of(about, Block.growing(mapInBody()))));
        return new SimpleObjectProperty<>(new Body(List.of(), flow, List.of(), 1));
    }

    /** Two cards side by side. */
    private List<Block> cards() {
        var cards = model.cards();
        double half = Math.floor((layout.contentWidth() - layout.gap()) / 2);
        var blocks = new ArrayList<Block>();
        for (int i = 0; i + 1 < cards.size(); i += 2) {
            var two = cards.subList(i, i + 2).stream().map(this::card).toList();
            blocks.add(SideBySide.of(layout, boxed(two.getFirst()), boxed(two.getLast()), half, true,
                    cards.subList(i, i + 2).stream().map(this::card).map(Block::card).toList()));
        }
        if (cards.size() % 2 == 1) {
            blocks.add(Block.card(card(cards.getLast())));
        }
        return blocks;
    }

    private static VBox boxed(List<Region> rows) {
        var card = new VBox();
        card.getChildren().addAll(rows);
        card.getStyleClass().add("card");
        card.setAlignment(Pos.CENTER_LEFT);
        return card;
    }

    private List<Region> about() {
        var about = new ArrayList<Region>();
        about.add(TextLabels.small(model.about()));
        model.history().forEach(sentence -> about.add(TextLabels.muted(sentence)));
        return about;
    }

    /** Whether the map is in the header area, which has no content to read in reach mode. */
    private boolean mapAbove() {
        return layout.portrait() && !layout.reach();
    }

    private Region mapInBody() {
        var map = new WorldMap(model::places);
        map.getStyleClass().add("on-body");
        map.setMinHeight(MAP_HEIGHT);
        map.setPrefHeight(MAP_HEIGHT);
        return map;
    }

    private List<Region> card(OfficeCard office) {
        var name = TextLabels.muted(office.name());
        var place = TextLabels.name(office.place());
        var clock = TextLabels.muted(context.message("offices.local-time"));
        var time = new FixedSizeLabel(() -> model.time(office.id()), "text-name");
        var rows = new ArrayList<Region>();
        if (office.time().isEmpty()) {
            rows.addAll(List.of(name, place));
        } else if (layout.large()) {
            rows.addAll(List.of(name, place, clock, time));
        } else if (layout.columns() > 1) {
            var row = new HBox(clock, time);
            row.getStyleClass().add("detail-row");
            row.setAlignment(Pos.BASELINE_LEFT);
            rows.addAll(List.of(new VBox(name, place), row));
        } else {
            rows.add(sideBySide(new VBox(name, place), new VBox(clock, time)));
        }
        if (!office.head().isEmpty()) {
            rows.add(TextLabels.small(office.head()));
        }
        var people = Buttons.outlined(layout, Icon.PERSON, context.message("offices.people"),
                context.to(new Destination.OfficeDetail(office.id())));
        rows.add(people);
        return rows;
    }

    private static Region sideBySide(VBox place, VBox time) {
        place.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(place, Priority.ALWAYS);
        time.setAlignment(Pos.CENTER_RIGHT);
        time.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(place, time);
    }
}
