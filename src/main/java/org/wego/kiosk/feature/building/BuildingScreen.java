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
import javafx.scene.control.Label;
import org.wego.kiosk.feature.building.PlaceFacts.RowStyle;
import org.wego.kiosk.model.building.BuildingGuide;
import org.wego.kiosk.model.building.BuildingPlace;
import org.wego.kiosk.model.building.Floor;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/**
 * The places of a building by floor, the highest floor first.
 *
 * <p>All places together if one page has room for them; else the floors to choose from, and the places of the chosen
 * one. A building with one recorded place shows what is known of it.
 */
public final class BuildingScreen implements Screen {

    /** The width of the header area in landscape, px. */
    static final double COLUMN = 530;
    /** The most places that are shown together with large text. */
    private static final int FEW = 8;
    /** More places than any page has room for. */
    private static final int MANY = 24;
    private static final double TALLEST_FLOOR = 150;

    private final BuildingViewModel model;
    private final Optional<Floor> wanted;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final FloorBlocks blocks;
    private final SimpleObjectProperty<Body> body;

    /**
     * Creates the screen.
     *
     * @param unit the name of the kiosk; empty: it has none
     * @param floor the id of the floor whose places are shown; empty, or unknown: those of all, if there is room
     */
    public BuildingScreen(BuildingGuide guide, Content content, Optional<String> unit, Optional<String> floor,
            ScreenContext context, ScreenLayout layout) {
        this.model = new BuildingViewModel(guide, content, unit, context);
        this.wanted = floor.flatMap(guide::floor).filter(_ -> guide.floors().size() > 1);
        this.context = context;
        this.layout = layout;
        this.blocks = new FloorBlocks(model, context, layout, this::choose);
        this.body = new SimpleObjectProperty<>(composed());
    }

    @Override
    public Heading heading() {
        return new Heading(context.text(model.guide().title()));
    }

    @Override
    public HeaderContent header() {
        var facts = new ArrayList<Label>();
        model.here().ifPresent(here -> facts.add(TextLabels.label(here, "text-body", "text-semibold")));
        only().ifPresentOrElse(place -> facts.add(TextLabels.label(model.name(place), "text-body", "text-semibold")),
                () -> facts.add(TextLabels.muted(context.message("building.rest"))));
        if (layout.columns() > 1 && only().isEmpty() && isDoubtful(model.guide().places())) {
            facts.add(TextLabels.muted(context.message("building.question-mark")));
        }
        var header = HeaderContent.picture(Pictogram.BUILDING).withFacts(facts).withColumn(COLUMN);
        return only().map(model::floor).map(floor -> header.withEmblem(FloorSign.large(floor, model.name(floor))))
                .orElse(header);
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.BUILDING;
    }

    @Override
    public ObservableValue<Body> body() {
        return body;
    }

    /** The only place that is recorded; empty if there are more, or none. */
    private Optional<BuildingPlace> only() {
        return Optional.of(model.guide().places()).filter(places -> places.size() == 1).map(List::getFirst);
    }

    private Body composed() {
        if (only().isPresent()) {
            return only(only().get());
        }
        var places = model.guide().places().size();
        if (layout.large()) {
            return wanted.map(this::large).orElseGet(() -> places <= FEW ? together() : floors());
        }
        return wanted.map(this::floor).orElseGet(() -> places > MANY ? floor(model.first())
                : floor(model.first(), together()));
    }

    private Body only(BuildingPlace place) {
        return layout.large() ? only(place, RowStyle.BROKEN)
                : only(place, RowStyle.ROOMY).orDenser(() -> only(place, RowStyle.DENSE));
    }

    private Body only(BuildingPlace place, RowStyle style) {
        var details = new PlaceFacts(place, model, context, style);
        var flow = new ArrayList<>(LiftOutages.blocks(model.outages(place), layout));
        flow.add(Block.card(details.purposeAndHours()));
        flow.add(Block.card(details.way()));
        var foot = new ArrayList<Block>(List.of(Block.whole(details.confirmation())));
        foot.add(Block.whole(layout.large() ? TextLabels.small(context.message("building.only"))
                : DetailRow.of(Icon.RECEPTION, context.message("building.only"))));
        if (layout.large()) {
            flow.addAll(foot);
        }
        return new Body(List.of(), flow, layout.large() ? List.of() : foot, 1);
    }

    /** All places in one list. */
    private Body together() {
        return around(model.places(), List.of(), List.of(blocks.list(model.places(), true, true, layout.columns())));
    }

    /** The places of a floor, then its plan, for large text. */
    private Body large(Floor chosen) {
        var flow = new ArrayList<Block>(List.of(Block.whole(blocks.title(chosen))));
        model.guide().on(chosen).forEach(place -> flow.add(
                Block.whole(PlaceButton.of(place, false, true, model, context, layout))));
        if (flow.size() == 1) {
            flow.add(Block.card(List.of(blocks.none())));
        }
        if (!layout.tight()) {
            blocks.plan(chosen).map(Block::growing).ifPresent(flow::add);
        }
        return around(chosen, List.of(), flow);
    }

    /** The floors, and the places of one. */
    private Body floor(Floor chosen) {
        return floor(chosen, around(chosen, List.of(), List.of(blocks.beside(chosen, blocks.plan(chosen)))));
    }

    /**
     * The floors, and the places of one: the less room, the less is shown beside their names.
     *
     * @param best what is shown if there is room for it
     */
    private Body floor(Floor chosen, Body best) {
        return best.orDenser(() -> around(chosen, List.of(), List.of(blocks.beside(chosen, blocks.plan(chosen)))))
                .orDenser(() -> around(chosen, List.of(), List.of(blocks.beside(chosen, Optional.empty()))))
                .orDenser(() -> around(chosen, List.of(blocks.choice(chosen)),
                        List.of(Block.whole(blocks.title(chosen)), blocks.places(chosen, true, 2))))
                .orDenser(
                        () -> around(chosen, List.of(blocks.choice(chosen)), List.of(blocks.places(chosen, false, 2))))
                .orDenser(
                        () -> around(chosen, List.of(blocks.choice(chosen)), List.of(blocks.places(chosen, false, 1))));
    }

    private Body around(Floor floor, List<Block> choice, List<Block> flow) {
        return around(model.guide().on(floor), choice, flow);
    }

    private void choose(Floor floor) {
        context.remember().accept(new Destination.Building(Optional.of(floor.id())));
        body.set(floor(floor));
    }

    /** The floors alone, for large text: each leads to its places. */
    private Body floors() {
        var floors = model.floors();
        return around(List.of(), List.of(), List.of(new Block.Grid(floors.size(),
                i -> FloorButton.of(floors.get(i), model, context, layout), _ -> 1, 1, layout.controlHeight(),
                TALLEST_FLOOR * layout.scale(),
                layout.tightGap())));
    }

    /** What is out of service first, and at the end what the question mark means. */
    private Body around(List<BuildingPlace> places, List<Block> choice, List<Block> flow) {
        var outages = LiftOutages.blocks(model.outages(), layout);
        if (layout.large()) {
            return new Body(List.of(), Stream.concat(outages.stream(), flow.stream()).toList(), List.of(), 1);
        }
        boolean explained = layout.columns() > 1 || !isDoubtful(places);
        return new Body(choice, flow, explained ? List.of()
                : List.of(Block.whole(DetailRow.note(Icon.DOUBT, context.message("building.not-confirmed")))), 1)
                .under(outages);
    }

    private boolean isDoubtful(List<BuildingPlace> places) {
        return places.stream().anyMatch(place -> !model.isConfirmed(place));
    }
}
