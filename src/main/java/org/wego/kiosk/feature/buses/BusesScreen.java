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
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.ButtonRow;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.control.Segments;
import org.wego.kiosk.ui.control.SideCard;
import org.wego.kiosk.ui.control.WideRow;
import org.wego.kiosk.ui.line.GroupChip;
import org.wego.kiosk.ui.line.LineBadge;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/** The bus lines by colour: a filter with counts, a badge for each line and a legend. */
public final class BusesScreen implements Screen {

    /** The maximum number of lines that are shown large, with room for the meaning of their colour. */
    private static final int FEW = 6;

    private final BusesViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final Segments filter;

    public BusesScreen(Content content, BusService buses, Optional<String> group, ScreenContext context,
            ScreenLayout layout) {
        this.model = new BusesViewModel(content, buses, group, context);
        this.context = context;
        this.layout = layout;
        var choices = model.choices();
        int columns = layout.large() ? 2 : Math.min(choices.size(), layout.portrait() ? 5 : 7);
        this.filter = Segments.of(layout, columns, choices, model.chosen(), this::segment, this::spoken,
                model::choose);
    }

    @Override
    public Heading heading() {
        return new Heading(model.title(), model.at());
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
        return Bindings.createObjectBinding(this::current, model.groupProperty());
    }

    private Body current() {
        var lines = model.lines();
        var flow = new ArrayList<Block>();
        flow.add(lines.isEmpty() ? none() : grid(lines));
        model.chosen().ifPresent(group -> flow.add(meaning(group)));
        if (!lines.isEmpty()) {
            flow.add(legend());
        }
        var find = Buttons.outlined(layout, Icon.SEARCH, context.message("buses.find"),
                context.to(new Destination.LineFinder("")));
        if (layout.portrait() || layout.large()) {
            return new Body(List.of(ButtonRow.block(layout, filter)), flow, List.of(Block.whole(find)), 1);
        }
        return new Body(List.of(Block.whole(new WideRow(layout, filter, find))), flow, List.of(), 1);
    }

    private Block grid(List<BusLine> lines) {
        boolean few = lines.size() <= FEW;
        int columns = layout.large() ? (layout.portrait() ? 2 : 3) : few ? 2 : layout.portrait() ? 6 : 9;
        double least = layout.large() ? layout.em() * 1.95
                : few ? (layout.portrait() ? 170 : 100) : layout.portrait() ? 80 : 84;
        var spans = model.spans(lines);
        return new Block.Grid(lines.size(), i -> badge(lines.get(i), few), i -> columns > 2 ? spans[i] : 1, columns,
                least,
                few ? 200 : 150, layout.tightGap());
    }

    private Region badge(BusLine line, boolean few) {
        var badge = LineBadge.of(layout, model.sign(line), context.to(new Destination.Line(line.id())));
        if (few) {
            badge.getStyleClass().add("few");
        }
        return badge;
    }

    private Block none() {
        var sentence = model.chosen().flatMap(group -> group.noneListed().known()).map(context::text)
                .orElse(context.message("buses.none"));
        var reception = Buttons.primary(layout, Icon.RECEPTION, context.message("bar.reception"),
                context.to(new Destination.Reception()));
        // At 200 % only a plain label can be broken over pages.
        var words = layout.large() ? TextLabels.muted(sentence) : DetailRow.absent(sentence);
        return Block.card(List.of(words, reception));
    }

    private Block meaning(BusGroup group) {
        var name = TextLabels.name(context.text(group.name()) + ", " + context.text(group.type()));
        var meaning = TextLabels.muted(context.text(group.meaning()));
        var chip = new GroupChip(group, layout.em());
        if (layout.large()) {
            return Block.card(List.of(new HBox(chip, name), meaning));
        }
        if (layout.columns() > 1) {
            name.setMinWidth(Region.USE_PREF_SIZE);
            return new SideCard(List.of(chip, name), List.of(meaning), List.of()).block(layout, Pos.CENTER_LEFT, false);
        }
        return new SideCard(List.of(chip), List.of(name, meaning), List.of()).block(layout,
                Pos.CENTER_LEFT, false);
    }

    private Block legend() {
        var entries = model.legend().stream().map(result -> {
            var entry = new HBox(LineBadge.sample(result), TextLabels.small(model.inAWord(result)));
            entry.getStyleClass().add("legend-entry");
            entry.setAlignment(Pos.CENTER_LEFT);
            entry.setFillHeight(false);
            return entry;
        }).toList();
        return layout.large() ? new Block.Rows("plain-rows", entries, false)
                : Block.whole(flowing(entries));
    }

    private Region flowing(List<HBox> entries) {
        var legend = new FlowPane(layout.gap(), layout.tightGap() / 2);
        legend.getChildren().addAll(entries);
        return legend;
    }

    private Region segment(Optional<BusGroup> choice) {
        var count = TextLabels.label(context.formats().number(model.count(choice)), "segment-title", "text-semibold");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var top = choice.<Node>map(group -> {
            var row = new HBox(new GroupChip(group, layout.em() * 0.6), count);
            row.getStyleClass().add("segment-label");
            return row;
        }).orElse(count);
        var name = TextLabels.label(name(choice), "segment-count");
        if (layout.large()) {
            var row = new HBox(top, name);
            row.getStyleClass().add("segment-label");
            row.setAlignment(Pos.CENTER);
            return row;
        }
        var column = new VBox(top, name);
        column.getStyleClass().add("segment-texts");
        return column;
    }

    private String name(Optional<BusGroup> choice) {
        return choice.map(group -> context.text(group.name())).orElse(context.message("buses.all"));
    }

    private String spoken(Optional<BusGroup> choice) {
        return name(choice) + ", " + context.message("home.lines", context.formats().number(model.count(choice)));
    }
}
