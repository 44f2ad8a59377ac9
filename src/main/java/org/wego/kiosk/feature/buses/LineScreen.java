// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

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
import org.wego.kiosk.ui.line.LinePaint;
import org.wego.kiosk.ui.map.MapModel;
import org.wego.kiosk.ui.map.SchematicMap;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.SideBySide;
import org.wego.kiosk.ui.page.TaskColour;

/** One line: the meaning of its colour, whether it stops here and how certain that is, and its stops. */
public final class LineScreen implements Screen {

    private static final double MAP_HEIGHT = 400;
    /** The width of the QR card beside the result of the stop check on a landscape screen, px. */
    private static final double CODE_WIDTH = 620;
    private static final double MAP_HEIGHT_IN_WIDE = 280;
    private static final double MAP_WIDTH = 860;
    /** The maximum number of stops beside the map on a landscape screen. */
    private static final int FEW = 3;
    /** The width of the name of a stop in its row, in em. */
    private static final double NAME_WIDTH = 13;

    private final LineViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;

    public LineScreen(Content content, BusService buses, BusLine line, ScreenContext context, ScreenLayout layout) {
        this.model = new LineViewModel(content, buses, line, context);
        this.context = context;
        this.layout = layout;
    }

    @Override
    public Heading heading() {
        return new Heading(layout.portrait() && layout.reach() ? model.titleWithNumber() : model.title(),
                layout.portrait() ? model.meaning() : model.type());
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.plain().withColumn(0).withEmblem(new LineEmblem(layout, model.sign()));
    }

    @Override
    public Consumer<Node> colour() {
        return kiosk -> {
            TaskColour.LINE.accept(kiosk);
            LinePaint.apply(kiosk, model.sign().group());
        };
    }

    @Override
    public ObservableValue<Body> body() {
        var flow = layout.columns() > 1 ? twoColumns() : oneColumn();
        return new SimpleObjectProperty<>(new Body(List.of(), flow, List.of(), 1));
    }

    private List<Block> oneColumn() {
        var flow = new ArrayList<Block>();
        flow.add(Block.card(finding()));
        if (!model.stops().isEmpty()) {
            flow.add(Block.card(stops(false)));
        }
        model.plan().map(this::map).map(Block::growing).ifPresent(flow::add);
        flow.add(qrCard());
        return flow;
    }

    /** The result of the stop check beside the QR card, and the stops beside the map if there is room. */
    private List<Block> twoColumns() {
        var code = QrCard.column(layout, context.message("line.take"), context.message("line.take.caption"),
                model.takeAlong());
        var stops = Block.card(stops(false));
        var plan = model.plan();
        boolean few = model.stops().size() <= FEW;
        if (plan.isPresent() && !few) {
            return List.of(Block.card(finding()), stops, SideBySide.of(layout, map(plan.get()), code, CODE_WIDTH, true,
                    List.of(Block.growing(map(plan.get())), qrCard())));
        }
        var flow = new ArrayList<Block>();
        flow.add(SideBySide.of(layout, card(finding()), code, CODE_WIDTH, false,
                List.of(Block.card(finding()), qrCard())));
        plan.ifPresent(streets -> flow.add(SideBySide.of(layout, card(stops(true)), map(streets), MAP_WIDTH, true,
                List.of(stops, Block.growing(map(streets))))));
        return flow;
    }

    private Block qrCard() {
        return QrCard.of(layout, context.message("line.take"), context.message("line.take.caption"), model.takeAlong());
    }

    private SchematicMap map(MapModel plan) {
        var map = new SchematicMap(plan);
        double height = layout.columns() > 1 ? MAP_HEIGHT_IN_WIDE : MAP_HEIGHT;
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
        // At 200 % the sentence may need more than a page, and only a plain label can be broken.
        var rows = new ArrayList<Region>(List.of(layout.large() ? title : heading));
        model.explanation().forEach(sentence -> rows.add(TextLabels.small(sentence)));
        if (!layout.portrait()) {
            if (model.headingInferred()) {
                rows.add(TextLabels.muted(context.message("line.heading-inferred")));
            }
            rows.add(TextLabels.muted(model.meaning()));
        }
        if (model.doubtful()) {
            var reception = Buttons.primary(layout, Icon.RECEPTION, context.message("bar.reception"),
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
     * @param narrow whether name and location are one below the other
     */
    private List<Region> stops(boolean narrow) {
        var rows = new ArrayList<Region>();
        for (var stop : model.stops()) {
            var plate = new StackPane(TextLabels.label(stop.number(), "text-body", "text-strong"));
            plate.getStyleClass().add("stop-plate");
            plate.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            // Digits differ in width, but all plates have the same.
            plate.setPrefWidth(layout.em() * 3.9);
            plate.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            var name = TextLabels.label(stop.name(), "text-body", "text-semibold");
            var where = TextLabels.muted(stop.where());
            if (layout.large()) {
                // A page break between number and name would make the number look like that of the stop above.
                rows.addAll(List.of(new VBox(plate, name), where));
                continue;
            }
            boolean oneLine = layout.columns() > 1 && !narrow;
            var texts = oneLine ? inOneLine(name, where) : new VBox(name, where);
            name.setPrefWidth(layout.em() * NAME_WIDTH);
            rows.add(inOneLine(plate, texts));
        }
        if (model.headingInferred() && layout.portrait()) {
            rows.add(TextLabels.muted(context.message("line.heading-inferred")));
        }
        return rows;
    }
}
