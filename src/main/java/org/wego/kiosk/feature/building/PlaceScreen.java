// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.feature.building.PlaceFacts.RowStyle;
import org.wego.kiosk.model.building.BuildingGuide;
import org.wego.kiosk.model.building.BuildingPlace;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.AbsenceMessages;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.FixedSizeLabel;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.ButtonRow;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.LeadAndText;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/** One place in the building, and the way there: first its floor, and whether it is open now. */
public final class PlaceScreen implements Screen {

    private static final double COLUMN = 690;
    /** The least height of the plan in the header column of landscape, px. */
    private static final double LEAST_PLAN = 300;

    private final BuildingPlace place;
    private final BuildingViewModel model;
    private final Content content;
    private final ScreenContext context;
    private final ScreenLayout layout;

    /**
     * Creates the screen.
     *
     * @param unit the name of the kiosk; empty: it has none
     */
    public PlaceScreen(BuildingPlace place, BuildingGuide guide, Content content, Optional<String> unit,
            ScreenContext context, ScreenLayout layout) {
        this.place = place;
        this.model = new BuildingViewModel(guide, content, unit, context);
        this.content = content;
        this.context = context;
        this.layout = layout;
    }

    @Override
    public Heading heading() {
        // Large letters beside the clock need short words.
        return new Heading(layout.tight() ? model.name(model.floor(place)) : model.name(place));
    }

    @Override
    public HeaderContent header() {
        var floor = model.floor(place);
        var plain = HeaderContent.plain().withColumn(COLUMN).withFacts(facts());
        var header = isSignBeside() ? plain : plain.withEmblem(FloorSign.large(floor, model.name(floor)));
        return new FloorPlans(model, context).of(floor, Optional.of(place)).map(plan -> {
            // It takes the room that the rest leaves.
            plan.setMinHeight(layout.large() ? Region.USE_PREF_SIZE : layout.portrait() ? 0 : LEAST_PLAN);
            return header.withView(plan);
        }).orElse(header);
    }

    /** Whether the sign of the floor is beside floor and room, below the name of the place. */
    private boolean isSignBeside() {
        return isColumn() || (layout.large() && !layout.tight());
    }

    /** Whether the header area is a column at the left of the rest. */
    private boolean isColumn() {
        return layout.columns() > 1;
    }

    /** Floor and room, whether it is open now, and where the visitor is. */
    private List<Region> facts() {
        var floor = model.floor(place);
        var name = model.name(floor);
        var state = new FixedSizeLabel(() -> model.state(place), "text-body", "text-semibold");
        var facts = new ArrayList<Region>();
        if (isSignBeside()) {
            var beside = new VBox(TextLabels.strong(name), room());
            model.here().filter(_ -> isColumn()).map(TextLabels::muted).ifPresent(beside.getChildren()::add);
            facts.add(new LeadAndText(FloorSign.large(floor, name), beside, layout.gap()));
        } else if (layout.tight() || model.room(place).isEmpty()) {
            facts.add(TextLabels.strong(layout.tight() ? model.name(place) : name));
            facts.add(room());
        } else {
            facts.add(TextLabels.strong(context.message("hours.sentences", name, model.room(place).get())));
        }
        facts.add(state);
        if (isColumn()) {
            facts.add(TextLabels.muted(model.confirmation(place)));
        } else {
            model.here().ifPresent(here -> facts.add(TextLabels.muted(here)));
        }
        return facts;
    }

    private Label room() {
        return model.room(place).map(TextLabels::strong).orElseGet(() -> TextLabels.muted(
                AbsenceMessages.of(context.messages(), context.message("place.room.name"), place.room())));
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.BUILDING;
    }

    @Override
    public ObservableValue<Body> body() {
        return new SimpleObjectProperty<>(layout.large() ? large()
                : composed(false, true).orDenser(() -> composed(true, true)).orDenser(() -> composed(true, false)));
    }

    /** The parts one below the other, for large text. */
    private Body large() {
        var details = new PlaceFacts(place, model, context, RowStyle.BROKEN);
        var flow = new ArrayList<>(LiftOutages.blocks(model.outages(place), layout));
        flow.add(Block.card(details.purposeAndHours()));
        flow.add(Block.card(details.way()));
        flow.add(Block.whole(details.confirmation()));
        flow.add(ButtonRow.block(layout, buttons()));
        return new Body(List.of(), flow, List.of(), 1);
    }

    /**
     * What is out of service, what is known, and who has confirmed it.
     *
     * @param dense whether everything is in one card, with each value beside its label
     * @param ways whether the ways to other screens are shown
     */
    private Body composed(boolean dense, boolean ways) {
        var details = new PlaceFacts(place, model, context, dense ? RowStyle.DENSE : RowStyle.ROOMY);
        var first = details.purposeAndHours();
        var cards = dense ? List.<Block>of(Block.card(Stream.concat(first.stream(), details.way().stream()).toList()))
                : List.<Block>of(Block.card(first), Block.card(details.way()));
        var foot = new ArrayList<Block>();
        if (!isColumn()) {
            foot.add(Block.whole(details.confirmation()));
        }
        if (ways) {
            foot.add(ButtonRow.block(layout, buttons()));
        }
        return new Body(LiftOutages.blocks(model.outages(place), layout), cards, foot, 1);
    }

    private List<Button> buttons() {
        var buttons = new ArrayList<Button>();
        buttons.add(Buttons.outlined(layout, Icon.LIST, context.message("building.all"),
                context.to(new Destination.Building(Optional.empty()))));
        if (content.board().filter(board -> !board.shownGroups().isEmpty()).isPresent()) {
            buttons.add(Buttons.outlined(layout, Icon.LANGUAGE, context.message("board.way"),
                    context.to(new Destination.Board(Optional.empty()))));
        }
        return buttons;
    }
}
