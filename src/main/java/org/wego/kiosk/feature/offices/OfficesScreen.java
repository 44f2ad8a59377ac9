// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.wego.kiosk.model.RegionalOffices;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.PictogramView;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.map.WorldMap;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/** The offices on a world map, and a card for each. */
public final class OfficesScreen implements Screen {

    /** The minimum height of the map, px. */
    private static final double MAP_HEIGHT = 400;
    private static final double MAP_IN_COLUMN = 180;
    /** The width of the header area on a landscape screen, px. */
    private static final double COLUMN = 740;
    /** With more offices the map may lack room for some of the times. */
    private static final int FEW = 2;
    private static final double TALLEST = 12;

    private final OfficesViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final OfficePanel panel;

    public OfficesScreen(Content content, RegionalOffices offices, ScreenContext context, ScreenLayout layout) {
        this.model = new OfficesViewModel(content, offices, context);
        this.context = context;
        this.layout = layout;
        this.panel = new OfficePanel(model, context, layout);
    }

    @Override
    public Heading heading() {
        return new Heading(model.title());
    }

    @Override
    public HeaderContent header() {
        if (model.cards().isEmpty()) {
            return HeaderContent.picture(Pictogram.GLOBE);
        }
        var content = HeaderContent.plain();
        if (layout.large()) {
            return content;
        }
        if (layout.portrait()) {
            return content.withView(map(MAP_HEIGHT, model::places))
                    .withArt(new PictogramView(Pictogram.GLOBE, layout.reach() ? 240 : 0));
        }
        return content.withColumn(COLUMN).withView(new AboutAndMap(map(MAP_IN_COLUMN, model::placesWithoutTimes),
                model.about(), context.lang().locale()));
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.OFFICES;
    }

    @Override
    public ObservableValue<Body> body() {
        if (model.cards().isEmpty()) {
            var none = new Block.Rows("card", List.of(DetailRow.absent(context.message("offices.none"))), false);
            return new SimpleObjectProperty<>(Body.of(none));
        }
        if (layout.large()) {
            return new SimpleObjectProperty<>(large(true, background())
                    .orDenser(() -> large(true, List.of(purpose())))
                    .orDenser(() -> large(false, List.of(purpose()))));
        }
        return new SimpleObjectProperty<>(list(background()).orDenser(() -> list(together())));
    }

    /** The cards, and the texts about all offices below them. */
    private Body list(List<Label> background) {
        var cards = model.cards();
        boolean timed = cards.size() > FEW || layout.reach();
        var grid = layout.portrait()
                ? new Block.Grid(cards.size(), i -> panel.narrow(cards.get(i), timed),
                        i -> i == cards.size() - 1 && cards.size() % 2 == 1 ? 2 : 1, 2, 0, layout.em() * TALLEST,
                        layout.gap())
                : new Block.Grid(cards.size(), i -> panel.wide(cards.get(i)), _ -> 1, 1, 0, layout.em() * TALLEST,
                        layout.tightGap());
        return Body.of(grid, new Block.Rows("plain-rows", background, false));
    }

    /**
     * The offices one below the other, for large text.
     *
     * @param heads whether the cards name the heads of the offices
     * @param background what holds for all offices
     */
    private Body large(boolean heads, List<Label> background) {
        var flow = new ArrayList<Block>(model.cards().stream()
                .map(office -> Block.card(panel.rows(office, heads))).toList());
        flow.add(new Block.Rows("card", background, false));
        return new Body(List.of(), flow, List.of(), 1);
    }

    /** What the offices are for; the voice says the rest, too. */
    private Label purpose() {
        var purpose = TextLabels.small(model.purpose());
        purpose.setAccessibleText(model.about() + " " + String.join(" ", model.history()));
        return purpose;
    }

    private List<Label> background() {
        var texts = new ArrayList<Label>();
        if (aboutInBody()) {
            texts.add(TextLabels.small(model.about()));
        }
        model.history().forEach(sentence -> texts.add(TextLabels.muted(sentence)));
        return texts;
    }

    /** The same texts in one paragraph, which needs fewer lines. */
    private List<Label> together() {
        var about = aboutInBody() ? Stream.of(model.about()) : Stream.<String>of();
        var text = Stream.concat(about, model.history().stream()).collect(Collectors.joining(" "));
        return text.isBlank() ? List.of() : List.of(TextLabels.muted(text));
    }

    private boolean aboutInBody() {
        return layout.portrait() || layout.large();
    }

    private static WorldMap map(double height, Supplier<List<WorldMap.WorldPlace>> places) {
        var map = new WorldMap(places);
        map.setMinHeight(height);
        map.setPrefHeight(height);
        return map;
    }
}
