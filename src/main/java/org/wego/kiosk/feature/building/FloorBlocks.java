// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.building;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.building.BuildingPlace;
import org.wego.kiosk.model.building.Floor;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.ButtonRow;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.control.Segments;
import org.wego.kiosk.ui.map.PlanMap;

/** Creates the parts of a screen with the floors of a building and the places of one of them. */
final class FloorBlocks {

    /** The height to which a place may grow beside the floors, px. */
    private static final double TALLEST = 220;
    /** The height to which a row may grow, in font sizes: three lines of a name, two of its state. */
    private static final double TALLEST_ROW = 5.6;
    private static final int FLOORS_IN_A_ROW = 5;
    /** The width of the floors one above the other, px. */
    private static final double STACK = 220;
    private static final double TALLEST_FLOOR = 150;
    private static final Pattern WORDS = Pattern.compile("\\s+");
    /** The width of a letter, and that of margins and question mark, in font sizes. */
    private static final double LETTER = 0.6;
    private static final double AROUND = 3;

    private final BuildingViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final Consumer<Floor> choose;

    /**
     * The parts.
     *
     * @param choose receives the floor that the visitor touches
     */
    FloorBlocks(BuildingViewModel model, ScreenContext context, ScreenLayout layout, Consumer<Floor> choose) {
        this.model = model;
        this.context = context;
        this.layout = layout;
        this.choose = choose;
    }

    /** The floors one above the other as they lie, beside the places; or in rows above them. */
    Block beside(Floor chosen, Optional<PlanMap> plan) {
        var stack = segments(1, chosen);
        stack.setMinWidth(STACK);
        stack.setPrefWidth(STACK);
        stack.setMaxHeight(model.floors().size() * TALLEST_FLOOR);
        var list = new VBox(layout.tightGap(), title(chosen));
        for (var place : model.guide().on(chosen)) {
            var button = PlaceButton.of(place, false, true, model, context, layout);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.setMaxHeight(TALLEST);
            VBox.setVgrow(button, Priority.ALWAYS);
            list.getChildren().add(button);
        }
        if (model.guide().on(chosen).isEmpty()) {
            list.getChildren().add(none());
        }
        plan.ifPresent(map -> {
            VBox.setVgrow(map, Priority.ALWAYS);
            list.getChildren().add(map);
        });
        HBox.setHgrow(list, Priority.ALWAYS);
        return new Block.Side(new HBox(layout.gap(), stack, list), true,
                List.of(choice(chosen), Block.whole(title(chosen)), places(chosen, true, 2)));
    }

    Block places(Floor floor, boolean rooms, int columns) {
        var places = model.guide().on(floor);
        return places.isEmpty() ? Block.card(List.of(none())) : list(places, false, rooms, columns(places, columns));
    }

    /** As many columns as no word of a name is broken in, as far as that can be told from its length. */
    private int columns(List<BuildingPlace> places, int most) {
        int longest = places.stream().flatMap(place -> WORDS.splitAsStream(model.name(place)))
                .mapToInt(String::length).max().orElse(0);
        double width = (layout.contentWidth() - (layout.portrait() ? 0 : BuildingScreen.COLUMN)) / most;
        return longest * LETTER + AROUND > width / layout.em() ? 1 : most;
    }

    DetailRow none() {
        return DetailRow.absent(context.message("building.none"));
    }

    Label title(Floor chosen) {
        return TextLabels.strong(model.isHere(chosen)
                ? context.message("hours.sentences", model.name(chosen), context.message("map.here"))
                : model.name(chosen));
    }

    Optional<PlanMap> plan(Floor floor) {
        var plan = new FloorPlans(model, context).of(floor, Optional.empty());
        plan.ifPresent(map -> map.setMinHeight(Region.USE_PREF_SIZE));
        return plan;
    }

    Block choice(Floor chosen) {
        return ButtonRow.block(layout, segments(layout.columns() * FLOORS_IN_A_ROW, chosen));
    }

    private Segments segments(int columns, Floor chosen) {
        return Segments.of(layout, columns, model.floors(), chosen, this::sign, model::spoken, choose);
    }

    private Region sign(Floor floor) {
        var sign = TextLabels.label(floor.sign(), "segment-title", "text-semibold");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(sign);
        row.getStyleClass().add("segment-label");
        row.setAlignment(Pos.CENTER);
        if (model.isHere(floor)) {
            row.getChildren().add(Icon.PLACE.node("segment-sign"));
        }
        return row;
    }

    Block list(List<BuildingPlace> places, boolean signs, boolean rooms, int columns) {
        return new Block.Grid(places.size(), i -> PlaceButton.of(places.get(i), signs, rooms, model, context, layout),
                _ -> 1, columns, layout.controlHeight(), Math.max(TALLEST_ROW * layout.em(), layout.controlHeight()),
                layout.tightGap());
    }

}
