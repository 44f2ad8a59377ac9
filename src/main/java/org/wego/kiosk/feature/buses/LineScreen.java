// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.QrCode;
import org.wego.kiosk.ui.line.LineEmblem;
import org.wego.kiosk.ui.line.LinePaint;
import org.wego.kiosk.ui.map.MapModel;
import org.wego.kiosk.ui.map.SchematicMap;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/**
 * One line: whether it stops here and how certain that is, and its stops on a map and in a list.
 *
 * <p>Without stops, the evidence takes their place, and the lines that do stop here.
 */
public final class LineScreen implements Screen {

    /** The least height of the map, px. */
    private static final double LEAST_MAP = 400;
    private static final double GROWTH = 0.75;
    /** The least height of the map in the header column of landscape, px. */
    private static final double LEAST_MAP_IN_COLUMN = 330;
    /** The width of the header area with a map in landscape, px. */
    private static final double COLUMN_WITH_MAP = 920;
    /** The width of the header area of a line without stops in landscape, px. */
    private static final double COLUMN = 640;

    /** How much room the list has. */
    private enum ListRoom {
        AMPLE, ENOUGH, TIGHT, SCARCE, LEAST
    }

    private final LineViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final StringProperty chosen = new SimpleStringProperty(this, "chosen", "");

    public LineScreen(Content content, BusService buses, BusLine line, ScreenContext context, ScreenLayout layout) {
        this.model = new LineViewModel(content, buses, line, context);
        this.context = context;
        this.layout = layout;
    }

    @Override
    public Heading heading() {
        boolean alone = layout.portrait() ? layout.reach() : layout.large();
        var title = alone ? model.titleWithNumber() : model.title();
        return besideMap() || layout.scarce() ? new Heading(title) : new Heading(title, model.type());
    }

    /** Whether everything to read is within the reach of a seated visitor. */
    private boolean reach() {
        return layout.portrait() && layout.reach() && !layout.large();
    }

    /** Whether the header area is a column with a map, which has no room for background sentences. */
    private boolean besideMap() {
        return !layout.portrait() && !layout.large() && model.plan().isPresent();
    }

    @Override
    public HeaderContent header() {
        if (layout.large()) {
            return largeHeader();
        }
        var facts = new ArrayList<Region>(List.of(new FindingChip(model.result(), model.finding())));
        if (model.stops().isEmpty()) {
            return HeaderContent.plain().withFacts(facts).withColumn(COLUMN)
                    .withEmblem(emblem(COLUMN - 2 * layout.margin()));
        }
        if (reach()) {
            return HeaderContent.plain().withEmblem(new LineEmblem(layout, model.sign()));
        }
        if (!besideMap()) {
            facts.addAll(sentences());
        }
        var header = HeaderContent.plain().withFacts(facts);
        var plan = model.plan();
        var viewed = plan.isPresent() ? header.withView(map(plan.get())) : header;
        return viewed.withEmblem(new LineEmblem(layout, model.sign())).withAside(code())
                .withColumn(COLUMN_WITH_MAP);
    }

    /** The badge and the map, which is at the end; the finding is the first part of the body. */
    private HeaderContent largeHeader() {
        if (!layout.portrait()) {
            return HeaderContent.plain();
        }
        var emblem = new LineEmblem(layout, model.sign());
        if (layout.tight()) {
            return HeaderContent.plain().withArt(emblem);
        }
        var header = HeaderContent.plain().withEmblem(emblem);
        return model.plan().map(plan -> header.withView(map(plan))).orElse(header);
    }

    /** The ends of the line, and what to do before waiting. */
    private List<Region> sentences() {
        var sentences = new ArrayList<Region>();
        model.route().ifPresent(route -> sentences.add(TextLabels.small(route)));
        sentences.add(TextLabels.muted(model.advice()));
        return sentences;
    }

    private Region emblem(double width) {
        if (layout.portrait()) {
            return new LineEmblem(layout, model.sign());
        }
        var emblem = new LineEmblem(layout, model.sign(), width, 280);
        emblem.getStyleClass().add("column-emblem");
        return emblem;
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
        if (model.stops().isEmpty()) {
            return new SimpleObjectProperty<>(new LineEvidence(model, context, layout).body());
        }
        if (layout.large()) {
            return new SimpleObjectProperty<>(new LargeLine(model, context, layout, chosen).body());
        }
        return new SimpleObjectProperty<>(composed(ListRoom.AMPLE).orDenser(() -> composed(ListRoom.ENOUGH))
                .orDenser(() -> composed(ListRoom.TIGHT)).orDenser(() -> composed(ListRoom.SCARCE))
                .orDenser(() -> composed(ListRoom.LEAST)));
    }

    /** The list, then sentences about it: the less room, the fewer. */
    private Body composed(ListRoom room) {
        var apart = parts(room).stream().map(this::block).toList();
        if (!besideMap()) {
            return new Body(List.of(), apart, List.of(), 1);
        }
        var column = new VBox(room == ListRoom.AMPLE ? layout.gap() : 0);
        column.getChildren().setAll(parts(room));
        return Body.of(new Block.Side(column, false, apart));
    }

    /** A part; a list that is too high for a page is broken. */
    private Block block(Region part) {
        return part instanceof StopList
                ? new Block.Side(part, false, StopList.blocks(layout, model.stops(), chosen))
                : Block.whole(part);
    }

    private List<Region> parts(ListRoom room) {
        var parts = new ArrayList<Region>();
        if (reach()) {
            parts.add(findingBesideCode());
        }
        parts.add(new StopList(layout, model.stops(), chosen, layout.portrait(), room.compareTo(ListRoom.TIGHT) >= 0));
        if (room.compareTo(ListRoom.SCARCE) < 0) {
            model.remarks().forEach(remark -> parts.add(TextLabels.small(remark)));
        }
        if (besideMap()) {
            parts.addAll(room == ListRoom.LEAST ? List.of(TextLabels.muted(model.advice())) : sentences());
        }
        if (room == ListRoom.AMPLE && model.headingInferred()) {
            parts.add(TextLabels.muted(context.message("line.heading-inferred")));
        }
        if (room == ListRoom.AMPLE && besideMap()) {
            parts.add(TextLabels.muted(model.meaning()));
        }
        return parts;
    }

    /** What the header area says otherwise. */
    private Region findingBesideCode() {
        var words = new VBox(layout.gap() / 2);
        words.getChildren().add(new FindingChip(model.result(), model.finding()));
        words.getChildren().addAll(sentences());
        HBox.setHgrow(words, Priority.ALWAYS);
        var code = code();
        code.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(layout.gap(), words, code);
    }

    /** The code with its caption below it. */
    private Region code() {
        var code = new QrCode(layout, model.takeAlong());
        var caption = TextLabels.label(context.message("line.for-phone"), "text-small");
        caption.setTextAlignment(TextAlignment.CENTER);
        var both = new VBox(code, caption);
        both.getStyleClass().addAll("phone-code", "look-fact");
        return both;
    }

    private Region map(MapModel plan) {
        var map = new SchematicMap(plan);
        // Large names need a higher map, though not as much higher as they are.
        double least = layout.portrait() ? LEAST_MAP * Math.max(1, GROWTH * layout.scale()) : LEAST_MAP_IN_COLUMN;
        map.setMinHeight(least);
        map.setPrefHeight(least);
        map.highlightedProperty().bind(chosen);
        map.setOnStopTapped(id -> chosen.set(chosen.get().equals(id) ? "" : id));
        return map;
    }
}
