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
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.Content;
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

    /** The least height of the map in portrait, px. */
    private static final double LEAST_MAP = 400;
    /** The width of the header area of a line without stops in landscape, px. */
    private static final double COLUMN = 640;

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
        return new Heading(layout.portrait() && layout.reach() ? model.titleWithNumber() : model.title(),
                model.type());
    }

    @Override
    public HeaderContent header() {
        var plain = HeaderContent.plain().withEmblem(new LineEmblem(layout, model.sign()));
        var facts = new ArrayList<Region>(List.of(new FindingChip(model.result(), model.finding())));
        if (model.stops().isEmpty()) {
            return plain.withFacts(facts).withColumn(COLUMN);
        }
        model.route().ifPresent(route -> facts.add(TextLabels.small(route)));
        if (layout.portrait() || layout.scarce()) {
            facts.add(TextLabels.muted(model.advice()));
        }
        var header = plain.withFacts(facts).withColumn(0).withAside(code());
        var plan = model.plan();
        return layout.portrait() && plan.isPresent() ? header.withView(map(plan.get())) : header;
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
        return new SimpleObjectProperty<>(layout.large() ? paged() : composed(true).orDenser(() -> composed(false)));
    }

    /** The list alone, or in landscape beside the map. */
    private Body composed(boolean background) {
        var notes = notes(background);
        var plan = model.plan();
        if (layout.portrait() || plan.isEmpty()) {
            var flow = new ArrayList<Block>();
            flow.add(Block.whole(new StopList(layout, model.stops(), chosen, layout.columns() == 1)));
            notes.forEach(note -> flow.add(Block.whole(note)));
            return new Body(List.of(), flow, List.of(), 1);
        }
        var list = new StopList(layout, model.stops(), chosen, false);
        return Body.of(Block.growing(new StopsBesideMap(list, map(plan.get()), notes)));
    }

    private Body paged() {
        var flow = new ArrayList<Block>();
        flow.add(new Block.Rows("stop-rows", StopList.rows(layout, model.stops(), chosen), false));
        notes(true).forEach(note -> flow.add(Block.whole(note)));
        model.plan().filter(_ -> !layout.portrait()).map(this::map).map(Block::growing).ifPresent(flow::add);
        return new Body(List.of(), flow, List.of(), 1);
    }

    /** The sentences about the stops: in landscape also the advice, for which the header area has no room. */
    private List<Region> notes(boolean background) {
        var notes = new ArrayList<Region>();
        model.remarks().forEach(remark -> notes.add(TextLabels.small(remark)));
        if (!layout.portrait() && !layout.scarce()) {
            notes.add(TextLabels.muted(model.advice()));
        }
        if (background && model.headingInferred()) {
            notes.add(TextLabels.muted(context.message("line.heading-inferred")));
        }
        return notes;
    }

    /** The code with its caption: below it in portrait, at its left in the low header area of landscape. */
    private Region code() {
        var code = new QrCode(layout, model.takeAlong());
        var caption = TextLabels.label(context.message("line.for-phone"), "text-small", "code-caption");
        if (layout.scarce()) {
            return new VBox(caption, code);
        }
        caption.setTextAlignment(layout.portrait() ? TextAlignment.CENTER : TextAlignment.RIGHT);
        Pane both = layout.portrait() ? new VBox(code, caption) : new HBox(caption, code);
        both.getStyleClass().add("phone-code");
        return both;
    }

    private Region map(MapModel plan) {
        var map = new SchematicMap(plan);
        map.setMinHeight(LEAST_MAP);
        map.setPrefHeight(LEAST_MAP);
        return map;
    }
}
