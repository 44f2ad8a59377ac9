// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Body;
import org.wego.kiosk.ui.Buttons;
import org.wego.kiosk.ui.Frame;
import org.wego.kiosk.ui.HandoverCard;
import org.wego.kiosk.ui.Heading;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.LineEmblem;
import org.wego.kiosk.ui.Look;
import org.wego.kiosk.ui.SchematicMap;
import org.wego.kiosk.ui.Screen;
import org.wego.kiosk.ui.Texts;

/** One line: what its colour means, whether it stops here and how sure that is, where its stops are. */
public final class LineScreen implements Screen {

    private static final double MAP_HEIGHT = 400;
    private static final double CARD_WIDTH = 760;
    /** In a wide glass the name of a stop has so much of its row, in em. */
    private static final double NAME_WIDTH = 13;

    private final LineViewModel model;
    private final Visit visit;
    private final Frame frame;

    public LineScreen(Content content, BusService buses, BusLine line, Visit visit, Frame frame) {
        this.model = new LineViewModel(content, buses, line, visit);
        this.visit = visit;
        this.frame = frame;
    }

    @Override
    public Heading heading() {
        return new Heading(frame.portrait() && frame.reach() ? model.titleWithNumber() : model.title(),
                frame.portrait() ? model.meaning() : model.type());
    }

    @Override
    public Look look() {
        return new Look.Emblem(new LineEmblem(frame, model.sign()));
    }

    @Override
    public ObservableValue<Body> body() {
        var flow = new ArrayList<Block>();
        flow.add(new Block.Rows("card", finding(), false));
        if (!model.stops().isEmpty()) {
            flow.add(new Block.Rows("card", stops(), false));
        }
        flow.addAll(mapAndHandover());
        return new SimpleObjectProperty<>(new Body(List.of(), flow, List.of(), 1));
    }

    private List<Block> mapAndHandover() {
        var title = visit.say("line.take");
        var caption = visit.say("line.take.caption");
        var map = model.plan().map(SchematicMap::new);
        map.ifPresent(region -> {
            region.setMinHeight(MAP_HEIGHT);
            region.setPrefHeight(MAP_HEIGHT);
        });
        if (map.isPresent() && frame.columns() > 1) {
            var card = HandoverCard.column(frame, title, caption, model.takeAlong());
            card.setMinWidth(CARD_WIDTH);
            card.setPrefWidth(CARD_WIDTH);
            HBox.setHgrow(map.get(), Priority.ALWAYS);
            var pair = new HBox(map.get(), card);
            pair.setSpacing(frame.gap());
            return List.of(new Block.Side(pair, true, new Block.Rows("plain-rows", List.of(map.get(), card), false)));
        }
        var blocks = new ArrayList<Block>();
        map.map(Block::growing).ifPresent(blocks::add);
        blocks.add(HandoverCard.of(frame, title, caption, model.takeAlong()));
        return blocks;
    }

    private List<Region> finding() {
        var icon = switch (model.result()) {
            case SEEN_HERE -> Icon.CHECK;
            case SEEN_NEARBY -> Icon.PLACE;
            case NOT_SEEN, NOT_COVERED -> Icon.DOUBT;
        };
        var title = Texts.name(model.finding());
        HBox.setHgrow(title, Priority.ALWAYS);
        var heading = new HBox(icon.node("icon-accent"), title);
        heading.getStyleClass().add("detail-row");
        heading.setAlignment(Pos.CENTER_LEFT);
        // At 200 % the sentence may need more than a page, and only a text by itself can be broken.
        var rows = new ArrayList<Region>(List.of(frame.large() ? title : heading));
        model.explanation().forEach(sentence -> rows.add(Texts.small(sentence)));
        if (!frame.portrait()) {
            if (model.headingInferred()) {
                rows.add(Texts.muted(visit.say("line.heading-inferred")));
            }
            rows.add(Texts.muted(model.meaning()));
        }
        if (model.doubtful()) {
            var reception = Buttons.primary(frame, Icon.RECEPTION, visit.say("bar.reception"),
                    () -> visit.go(new Destination.Reception()));
            rows.add(reception);
        }
        return rows;
    }

    private static HBox inOneLine(Region first, Region rest) {
        HBox.setHgrow(rest, Priority.ALWAYS);
        var row = new HBox(first, rest);
        row.getStyleClass().add("detail-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private List<Region> stops() {
        var rows = new ArrayList<Region>();
        for (var stop : model.stops()) {
            var plate = new StackPane(Texts.label(stop.number(), "text-body", "text-strong"));
            plate.getStyleClass().add("stop-plate");
            plate.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            // Figures differ in width; plates one below the other shall not.
            plate.setPrefWidth(frame.em() * 3.9);
            plate.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            var name = Texts.label(stop.name(), "text-body", "text-semibold");
            var where = Texts.muted(stop.where());
            if (frame.large()) {
                // A number on another page than its name would be read as the number of the stop above.
                rows.addAll(List.of(new VBox(plate, name), where));
                continue;
            }
            var texts = frame.columns() > 1 ? inOneLine(name, where) : new VBox(name, where);
            name.setPrefWidth(frame.em() * NAME_WIDTH);
            rows.add(inOneLine(plate, texts));
        }
        if (model.headingInferred() && frame.portrait()) {
            rows.add(Texts.muted(visit.say("line.heading-inferred")));
        }
        return rows;
    }
}
