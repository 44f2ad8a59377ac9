// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.directions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Walk;
import org.wego.kiosk.model.WalkingDirections;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.ButtonRow;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.Segments;
import org.wego.kiosk.ui.control.StepRow;
import org.wego.kiosk.ui.control.WideRow;
import org.wego.kiosk.ui.map.MapModel;
import org.wego.kiosk.ui.map.SchematicMap;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.SideBySide;
import org.wego.kiosk.ui.page.TaskColour;

/** The routes from and to the kiosk: the map, a choice of routes, the steps. */
public final class DirectionsScreen implements Screen {

    private static final double MAP_HEIGHT = 256;
    private static final double MAP_HEIGHT_IN_WIDE = 260;
    /** The width of the map on a landscape screen, which leaves enough for a sentence of a step, px. */
    private static final double MAP_WIDTH = 640;
    private static final double MAP_HEIGHT_AT_200 = 540;

    private final DirectionsViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final MapModel plan;
    private final Segments choice;
    private final Button toDriver;

    public DirectionsScreen(Content content, WalkingDirections directions, Optional<String> walk, ScreenContext context,
            ScreenLayout layout) {
        this.model = new DirectionsViewModel(content, directions, walk, context);
        this.context = context;
        this.layout = layout;
        this.plan = StreetPlans.forWalkers(content, context);
        this.choice = Segments.ofTexts(layout, layout.large() ? 1 : model.walks().size(), model.walks(),
                model.walkProperty().get(), route -> context.text(route.title()), model::choose);
        this.toDriver = Buttons.outlined(layout, Icon.TAXI, context.message("contact.to-driver"),
                context.to(new Destination.Driver()));
    }

    @Override
    public Heading heading() {
        return new Heading(model.title(), model.summary());
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.plain();
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.DIRECTIONS;
    }

    @Override
    public ObservableValue<Body> body() {
        return Bindings.createObjectBinding(() -> body(model.walkProperty().get()), model.walkProperty());
    }

    private Body body(Walk walk) {
        var steps = model.steps(walk);
        var flow = new ArrayList<Block>();
        var route = new Block.Rows("plain-rows", rows(steps), false);
        if (layout.columns() > 1) {
            var column = new VBox();
            column.getChildren().addAll(rows(steps));
            column.getChildren().add(note(walk));
            flow.add(SideBySide.of(layout, column, map(), MAP_WIDTH, true,
                    List.of(route, Block.whole(note(walk)), Block.growing(map()))));
            return new Body(List.of(Block.whole(new WideRow(layout, choice, toDriver))), flow, List.of(), 1);
        }
        if (!layout.tight()) {
            // The map is above the choice, because that part of the screen is too high for a control.
            flow.add(Block.growing(map()));
        }
        flow.addAll(List.of(ButtonRow.block(layout, choice), route, Block.whole(note(walk))));
        return new Body(List.of(), flow, List.of(Block.whole(toDriver)), 1);
    }

    private Region map() {
        var map = new SchematicMap(plan);
        double height = layout.large() ? MAP_HEIGHT_AT_200 : layout.portrait() ? MAP_HEIGHT : MAP_HEIGHT_IN_WIDE;
        map.setMinHeight(height);
        map.setPrefHeight(height);
        return map;
    }

    private static List<Region> rows(List<String> steps) {
        var rows = new ArrayList<Region>();
        for (int i = 0; i < steps.size(); i++) {
            rows.add(new StepRow(i + 1, steps.get(i), i == steps.size() - 1));
        }
        return rows;
    }

    private Region note(Walk walk) {
        var sentence = model.stepFree();
        return TextLabels
                .muted(model.inferred(walk) ? sentence + " " + context.message("directions.inferred") : sentence);
    }
}
