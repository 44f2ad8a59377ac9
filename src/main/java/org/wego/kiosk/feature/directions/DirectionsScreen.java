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
import javafx.scene.layout.StackPane;
import org.wego.kiosk.model.Walk;
import org.wego.kiosk.model.WalkingDirections;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.art.StreetArt;
import org.wego.kiosk.ui.control.ButtonRow;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.Segments;
import org.wego.kiosk.ui.map.SchematicMap;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/** The walks from and to the kiosk: how far, a map, a choice of walks, the steps. */
public final class DirectionsScreen implements Screen {

    /** The least height of the map, px. */
    private static final double LEAST_MAP = 400;
    private static final double LEAST_MAP_IN_WIDE = 380;
    private static final double COLUMN = 800;
    /** The height of a landscape column without its title, px. */
    private static final double COLUMN_ROOM = 752;
    private static final double BUTTON_WIDTH = 236;
    private static final double BUTTON_WIDTH_IN_WIDE = 330;

    private final Content content;
    private final DirectionsViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final ObservableValue<Body> body;

    public DirectionsScreen(Content content, WalkingDirections directions, Optional<String> walk, ScreenContext context,
            ScreenLayout layout) {
        this.content = content;
        this.model = new DirectionsViewModel(content, directions, walk, context);
        this.context = context;
        this.layout = layout;
        var choice = Segments.ofTexts(layout, layout.large() ? 1 : model.walks().size(), model.walks(),
                model.walkProperty().get(), model::name, model::choose);
        var toDriver = Buttons.outlined(layout, Icon.TAXI, context.message("contact.to-driver"),
                context.to(new Destination.Driver()));
        toDriver.getStyleClass().add("compact");
        this.body = Bindings.createObjectBinding(() -> body(model.walkProperty().get(), choice, toDriver),
                model.walkProperty());
    }

    @Override
    public Heading heading() {
        return new Heading(model.title());
    }

    @Override
    public HeaderContent header() {
        if (layout.scarce()) {
            return HeaderContent.plain().withArt(StreetArt.plain(layout, model.floor()));
        }
        return layout.portrait()
                ? HeaderContent.plain().withFacts(List.of(figures())).withView(view(LEAST_MAP))
                : HeaderContent.plain().withColumn(COLUMN).withFacts(List.of(new WalkSwitch(model.walkProperty(),
                        walk -> new WalkColumn(new WalkFigures(layout, model, walk), rows(walk), COLUMN_ROOM))));
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.DIRECTIONS;
    }

    @Override
    public ObservableValue<Body> body() {
        return body;
    }

    private Body body(Walk walk, Segments choice, Button toDriver) {
        if (layout.large()) {
            return large(walk, choice, toDriver);
        }
        var ways = Block.whole(new WaysRow(choice, toDriver, layout.portrait() ? BUTTON_WIDTH : BUTTON_WIDTH_IN_WIDE,
                layout.tightGap()));
        var note = Block.whole(note(walk));
        if (!layout.portrait()) {
            return new Body(List.of(), List.of(ways, Block.growing(view(LEAST_MAP_IN_WIDE)), note), List.of(), 1);
        }
        var steps = new Block.Rows("walk-steps", rows(walk), true);
        if (!layout.scarce()) {
            return body(ways, steps, note);
        }
        // A seated visitor reads the lower part only: the map is there if there is room for it.
        return body(figures(walk), ways, Block.growing(view(LEAST_MAP)), steps, note)
                .orDenser(() -> body(figures(walk), ways, steps, note))
                .orDenser(() -> body(figures(walk), ways, steps, stepFree()));
    }

    /**
     * In portrait with the figures above the choice, where nothing can be touched, and the map on the last page; in
     * landscape, where pages are low, without it.
     */
    private Body large(Walk walk, Segments choice, Button toDriver) {
        var ways = ButtonRow.block(layout, choice);
        var driver = Block.whole(toDriver);
        var steps = new Block.Rows("walk-steps", rows(walk), false);
        if (!layout.portrait()) {
            return body(ways, figures(walk), steps, Block.whole(note(walk)), driver)
                    .orDenser(() -> body(ways, steps, stepFree(), driver))
                    .orDenser(() -> body(ways, driver, steps, stepFree()))
                    .orDenser(() -> body(ways, stepFree(), steps, driver));
        }
        if (layout.tight()) {
            return body(ways, figures(walk), steps, stepFree(), driver);
        }
        var map = Block.growing(view(LEAST_MAP));
        return body(figures(walk), ways, steps, Block.whole(note(walk)), driver, map)
                .orDenser(() -> body(figures(walk), ways, steps, stepFree(), driver, map));
    }

    private static Body body(Block... flow) {
        return new Body(List.of(), List.of(flow), List.of(), 1);
    }

    private Block figures(Walk walk) {
        return Block.whole(new WalkFigures(layout, model, walk));
    }

    private Region figures() {
        return new WalkSwitch(model.walkProperty(), walk -> new WalkFigures(layout, model, walk));
    }

    /** The map, or for a walk inside the building the street with its floor. */
    private Region view(double least) {
        var view = new WalkSwitch(model.walkProperty(),
                walk -> walk.direction().isPresent() ? map(walk) : building());
        view.setMinHeight(least);
        return view;
    }

    private Region map(Walk walk) {
        return new SchematicMap(StreetPlans.forWalkers(content, walk, context));
    }

    private Region building() {
        var street = new StackPane(StreetArt.of(layout, model.floor()));
        street.getStyleClass().add("walk-street");
        return street;
    }

    private List<WalkStepRow> rows(Walk walk) {
        var texts = model.steps(walk);
        var rows = new ArrayList<WalkStepRow>();
        for (int i = 0; i < texts.size(); i++) {
            var step = walk.steps().get(i);
            rows.add(new WalkStepRow(layout, i + 1, step.sign(), texts.get(i), model.minutes(step),
                    i == texts.size() - 1));
        }
        return rows;
    }

    private Region note(Walk walk) {
        var sentence = model.stepFree();
        return TextLabels
                .muted(model.inferred(walk) ? sentence + " " + context.message("directions.inferred") : sentence);
    }

    private Block stepFree() {
        return Block.whole(TextLabels.muted(model.stepFree()));
    }
}
