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
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.QrCard;
import org.wego.kiosk.ui.line.LineEmblem;
import org.wego.kiosk.ui.map.MapModel;
import org.wego.kiosk.ui.map.SchematicMap;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderVisual;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.SideBySide;

/** One line: what its colour means, whether it stops here and how sure that is, where its stops are. */
public final class LineScreen implements Screen {

    private static final double MAP_HEIGHT = 400;
    /** The code of what one takes along, beside the finding on a wide glass. */
    private static final double CODE_WIDTH = 620;
    private static final double MAP_HEIGHT_IN_WIDE = 280;
    private static final double MAP_WIDTH = 860;
    /** Up to so many stops have room beside the map on a wide glass. */
    private static final int FEW = 3;
    /** In a wide glass the name of a stop has so much of its row, in em. */
    private static final double NAME_WIDTH = 13;

    private final LineViewModel model;
    private final ScreenContext context;
    private final ScreenLayout frame;

    public LineScreen(Content content, BusService buses, BusLine line, ScreenContext context, ScreenLayout frame) {
        this.model = new LineViewModel(content, buses, line, context);
        this.context = context;
        this.frame = frame;
    }

    @Override
    public Heading heading() {
        return new Heading(frame.portrait() && frame.reach() ? model.titleWithNumber() : model.title(),
                frame.portrait() ? model.meaning() : model.type());
    }

    @Override
    public HeaderVisual visual() {
        return new HeaderVisual.HeaderEmblem(new LineEmblem(frame, model.sign()));
    }

    @Override
    public ObservableValue<Body> body() {
        return new SimpleObjectProperty<>(new Body(List.of(), frame.columns() > 1 ? wide() : high(), List.of(), 1));
    }

    private List<Block> high() {
        var flow = new ArrayList<Block>();
        flow.add(Block.card(finding()));
        if (!model.stops().isEmpty()) {
            flow.add(Block.card(stops(false)));
        }
        model.plan().map(this::map).map(Block::growing).ifPresent(flow::add);
        flow.add(handover());
        return flow;
    }

    /** What is known beside what one takes along, and the stops beside the map, if there is room for them. */
    private List<Block> wide() {
        var code = QrCard.column(frame, context.message("line.take"), context.message("line.take.caption"),
                model.takeAlong());
        var stops = Block.card(stops(false));
        var plan = model.plan();
        boolean few = model.stops().size() <= FEW;
        if (plan.isPresent() && !few) {
            return List.of(Block.card(finding()), stops, SideBySide.of(frame, map(plan.get()), code, CODE_WIDTH, true,
                    List.of(Block.growing(map(plan.get())), handover())));
        }
        var flow = new ArrayList<Block>();
        flow.add(SideBySide.of(frame, card(finding()), code, CODE_WIDTH, false,
                List.of(Block.card(finding()), handover())));
        plan.ifPresent(streets -> flow.add(SideBySide.of(frame, card(stops(true)), map(streets), MAP_WIDTH, true,
                List.of(stops, Block.growing(map(streets))))));
        return flow;
    }

    private Block handover() {
        return QrCard.of(frame, context.message("line.take"), context.message("line.take.caption"), model.takeAlong());
    }

    private SchematicMap map(MapModel plan) {
        var map = new SchematicMap(plan);
        double height = frame.columns() > 1 ? MAP_HEIGHT_IN_WIDE : MAP_HEIGHT;
        map.setMinHeight(height);
        map.setPrefHeight(height);
        return map;
    }

    private static VBox card(List<Region> rows) {
        var card = new VBox();
        card.getChildren().addAll(rows);
        card.getStyleClass().add("card");
        return card;
    }

    private List<Region> finding() {
        var icon = switch (model.result()) {
            case SEEN_HERE -> Icon.CHECK;
            case SEEN_NEARBY -> Icon.PLACE;
            case NOT_SEEN, NOT_COVERED -> Icon.DOUBT;
        };
        var title = TextLabels.name(model.finding());
        HBox.setHgrow(title, Priority.ALWAYS);
        var heading = new HBox(icon.node("icon-accent"), title);
        heading.getStyleClass().add("detail-row");
        heading.setAlignment(Pos.CENTER_LEFT);
        // At 200 % the sentence may need more than a page, and only a text by itself can be broken.
        var rows = new ArrayList<Region>(List.of(frame.large() ? title : heading));
        model.explanation().forEach(sentence -> rows.add(TextLabels.small(sentence)));
        if (!frame.portrait()) {
            if (model.headingInferred()) {
                rows.add(TextLabels.muted(context.message("line.heading-inferred")));
            }
            rows.add(TextLabels.muted(model.meaning()));
        }
        if (model.doubtful()) {
            var reception = Buttons.primary(frame, Icon.RECEPTION, context.message("bar.reception"),
                    context.to(new Destination.Reception()));
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

    /**
     * A row for each stop.
     *
     * @param narrow whether the name and where it is stand one below the other
     */
    private List<Region> stops(boolean narrow) {
        var rows = new ArrayList<Region>();
        for (var stop : model.stops()) {
            var plate = new StackPane(TextLabels.label(stop.number(), "text-body", "text-strong"));
            plate.getStyleClass().add("stop-plate");
            plate.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            // Figures differ in width; plates one below the other shall not.
            plate.setPrefWidth(frame.em() * 3.9);
            plate.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            var name = TextLabels.label(stop.name(), "text-body", "text-semibold");
            var where = TextLabels.muted(stop.where());
            if (frame.large()) {
                // A number on another page than its name would be read as the number of the stop above.
                rows.addAll(List.of(new VBox(plate, name), where));
                continue;
            }
            boolean oneLine = frame.columns() > 1 && !narrow;
            var texts = oneLine ? inOneLine(name, where) : new VBox(name, where);
            name.setPrefWidth(frame.em() * NAME_WIDTH);
            rows.add(inOneLine(plate, texts));
        }
        if (model.headingInferred() && frame.portrait()) {
            rows.add(TextLabels.muted(context.message("line.heading-inferred")));
        }
        return rows;
    }
}
