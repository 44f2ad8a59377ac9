// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.directions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Directions;
import org.wego.kiosk.model.Walk;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Body;
import org.wego.kiosk.ui.ButtonRow;
import org.wego.kiosk.ui.Buttons;
import org.wego.kiosk.ui.Frame;
import org.wego.kiosk.ui.Heading;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Look;
import org.wego.kiosk.ui.Pair;
import org.wego.kiosk.ui.SchematicMap;
import org.wego.kiosk.ui.Screen;
import org.wego.kiosk.ui.Segments;
import org.wego.kiosk.ui.StepRow;
import org.wego.kiosk.ui.StreetPlan;
import org.wego.kiosk.ui.Texts;
import org.wego.kiosk.ui.WideRow;

/** The ways from the kiosk and to it: the map, a choice of ways, the steps. */
public final class DirectionsScreen implements Screen {

    private static final double MAP_HEIGHT = 256;
    private static final double MAP_HEIGHT_IN_WIDE = 260;
    /** On a wide glass the steps have what the map leaves: as much as a sentence wants. */
    private static final double MAP_WIDTH = 640;
    private static final double MAP_HEIGHT_AT_200 = 540;

    private final DirectionsViewModel model;
    private final Visit visit;
    private final Frame frame;
    private final StreetPlan plan;
    private final Segments choice;
    private final Button toDriver;

    public DirectionsScreen(Content content, Directions directions, Optional<String> walk, Visit visit, Frame frame) {
        this.model = new DirectionsViewModel(content, directions, walk, visit);
        this.visit = visit;
        this.frame = frame;
        this.plan = StreetPlans.forWalkers(content, visit);
        this.choice = Segments.ofTexts(frame, frame.large() ? 1 : model.walks().size(), model.walks(),
                model.walkProperty().get(), way -> visit.text(way.title()), model::choose);
        this.toDriver = Buttons.outlined(frame, Icon.TAXI, visit.say("contact.to-driver"),
                visit.to(new Destination.Driver()));
    }

    @Override
    public Heading heading() {
        return new Heading(model.title(), model.summary());
    }

    @Override
    public Look look() {
        return new Look.Plain();
    }

    @Override
    public ObservableValue<Body> body() {
        return Bindings.createObjectBinding(() -> body(model.walkProperty().get()), model.walkProperty());
    }

    private Body body(Walk walk) {
        var steps = model.steps(walk);
        var flow = new ArrayList<Block>();
        var way = new Block.Rows("plain-rows", rows(steps), false);
        if (frame.columns() > 1) {
            var column = new VBox();
            column.getChildren().addAll(rows(steps));
            column.getChildren().add(note(walk));
            flow.add(Pair.of(frame, column, map(), MAP_WIDTH, true,
                    List.of(way, Block.whole(note(walk)), Block.growing(map()))));
            return new Body(List.of(Block.whole(new WideRow(frame, choice, toDriver))), flow, List.of(), 1);
        }
        if (!frame.tight()) {
            // Above the choice: there the glass is too high for a control.
            flow.add(Block.growing(map()));
        }
        flow.addAll(List.of(ButtonRow.block(frame, choice), way, Block.whole(note(walk))));
        return new Body(List.of(), flow, List.of(Block.whole(toDriver)), 1);
    }

    private Region map() {
        var map = new SchematicMap(plan);
        double height = frame.large() ? MAP_HEIGHT_AT_200 : frame.portrait() ? MAP_HEIGHT : MAP_HEIGHT_IN_WIDE;
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
        return Texts.muted(model.inferred(walk) ? sentence + " " + visit.say("directions.inferred") : sentence);
    }
}
