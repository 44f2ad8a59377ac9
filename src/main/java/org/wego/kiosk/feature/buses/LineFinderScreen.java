// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.Columns;
import org.wego.kiosk.ui.control.KeyGrid;
import org.wego.kiosk.ui.line.LineBadge;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/** Finds lines with a keypad of the characters in their names; each touch narrows down the lines above the keypad. */
public final class LineFinderScreen implements Screen {

    private final LineFinderViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final Label typed = new Label();
    private final Region field;
    private final KeyGrid keypad;

    public LineFinderScreen(Content content, BusService buses, String typedBefore, ScreenContext context,
            ScreenLayout layout) {
        this.model = new LineFinderViewModel(content, buses, typedBefore, context);
        this.context = context;
        this.layout = layout;
        this.field = field();
        this.keypad = keypad();
    }

    @Override
    public Heading heading() {
        return new Heading(context.message("buses.find"), context.message("finder.summary"));
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.picture(Pictogram.BUS);
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.BUSES;
    }

    @Override
    public ObservableValue<Body> body() {
        return Bindings.createObjectBinding(this::current, model.typedProperty());
    }

    private Body current() {
        var found = model.found();
        var flow = new ArrayList<Block>();
        if (found.isEmpty()) {
            flow.add(Block.whole(TextLabels.muted(
                    context.message(model.typedProperty().get().isEmpty() ? "finder.hint" : "finder.none"))));
        } else {
            int columns = layout.large() ? (layout.scale() < 2 ? 5 : 4)
                    : layout.portrait() ? 6 : 8;
            var spans = model.spans(found);
            flow.add(new Block.Grid(found.size(),
                    i -> LineBadge.of(layout, model.sign(found.get(i)),
                            context.to(new Destination.Line(found.get(i).id()))),
                    i -> spans[i], columns, layout.large() ? layout.em() * (layout.portrait() ? 1.7 : 1.5) : 96,
                    layout.portrait() ? 120 : 160,
                    layout.tightGap()));
        }
        var all = Buttons.outlined(layout, Icon.LIST, context.message("finder.all"),
                context.to(new Destination.Buses(Optional.empty())));
        if (layout.large()) {
            // The keys are above the lines, so that they stay under the finger while the lines change.
            var below = new ArrayList<>(flow);
            below.add(Block.whole(all));
            return new Body(List.of(Block.whole(field), keypad.block()), below, List.of(), 1);
        }
        if (layout.portrait()) {
            return new Body(List.of(Block.whole(field)), flow, List.of(keypad.block(), Block.whole(all)), 1);
        }
        return new Body(List.of(Block.whole(new Columns(2, layout.gap(), List.of(field, all)))), flow,
                List.of(keypad.block()), 1);
    }

    private Region field() {
        typed.textProperty().bind(Bindings.createStringBinding(model::text, model.typedProperty()));
        typed.getStyleClass().add("text-title");
        var box = new StackPane(typed);
        StackPane.setAlignment(typed, Pos.CENTER_LEFT);
        box.getStyleClass().add("field");
        box.setMinHeight(layout.controlHeight());
        return box;
    }

    private KeyGrid keypad() {
        var keys = new ArrayList<Button>();
        for (var token : model.keys()) {
            var key = KeyGrid.key(token, () -> model.type(token));
            key.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.possible().contains(token),
                    model.typedProperty()));
            keys.add(key);
        }
        var nothingTyped = Bindings.createBooleanBinding(() -> model.typedProperty().get().isEmpty(),
                model.typedProperty());
        var erase = KeyGrid.key(context.message("finder.erase"), model::erase);
        var clear = KeyGrid.key(context.message("finder.clear"), model::clear);
        erase.disableProperty().bind(nothingTyped);
        clear.disableProperty().bind(nothingTyped);
        keys.add(erase);
        keys.add(clear);
        return new KeyGrid(layout, keys, layout.portrait() ? (layout.large() ? 8 : 7) : layout.large() ? 9 : 7);
    }
}
