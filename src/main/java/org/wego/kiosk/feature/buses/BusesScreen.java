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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.art.BusesArt;
import org.wego.kiosk.ui.control.ButtonRow;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.control.Segments;
import org.wego.kiosk.ui.control.SideCard;
import org.wego.kiosk.ui.line.GroupChip;
import org.wego.kiosk.ui.line.LineBadge;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/** The bus lines by colour: a filter with counts, a badge for each line, and a legend in the header area. */
public final class BusesScreen implements Screen {

    /** The maximum number of lines that are shown large. */
    private static final int FEW = 6;
    /** The least number of columns for the button that opens the keypad. */
    private static final int FIND = 3;
    /** The size of the picture, which leaves the height of the header area to the legend, px. */
    private static final double ART_WIDTH = 480;
    /** The width of the header area in landscape, px. */
    private static final double COLUMN = 548;
    /** The most choices of the filter that a page of any size has room for. */
    private static final int MOST_TOGETHER = 6;
    /** The height of a row of badges that a number and its cap need, px. */
    private static final double LEAST_ROW = 86;

    private final BusesViewModel model;
    private final LineFilter first;
    private final ScreenContext context;
    private final ScreenLayout layout;
    /** The filter, which all compositions share. */
    private final Block filter;

    public BusesScreen(Content content, BusService buses, Optional<String> group, ScreenContext context,
            ScreenLayout layout) {
        this.model = new BusesViewModel(content, buses, group, context);
        this.first = model.chosen();
        this.context = context;
        this.layout = layout;
        var choices = model.choices();
        int columns = layout.large() ? 2 : Math.min(choices.size(), layout.portrait() ? 5 : 7);
        var segments = Segments.of(layout, columns, choices, model.chosen(),
                choice -> new FilterContent(model, context, layout).of(choice), model::spoken, model::choose);
        this.filter = isFilterHigh() || choices.size() > MOST_TOGETHER ? ButtonRow.block(layout, segments)
                : Block.whole(segments);
    }

    @Override
    public Heading heading() {
        return layout.scarce() ? new Heading(model.title()) : new Heading(model.title(), model.at());
    }

    @Override
    public HeaderContent header() {
        var art = new BusesArt(model.groupsWithLines(), ART_WIDTH);
        if (layout.scarce()) {
            return HeaderContent.plain().withArt(art);
        }
        var facts = new ArrayList<Region>();
        facts.add(BusLegend.of(model, context, layout));
        if (layout.portrait()) {
            facts.add(TextLabels.muted(model.list()));
        }
        return HeaderContent.plain().withArt(art).withFacts(facts).withColumn(COLUMN);
    }

    /** Unless another choice of the filter is selected. */
    @Override
    public boolean isAsNew() {
        return model.chosen().equals(first);
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.BUSES;
    }

    @Override
    public ObservableValue<Body> body() {
        return Bindings.createObjectBinding(() -> composed(true, true, 112).orDenser(() -> composed(true, true, 96))
                .orDenser(() -> composed(true, true, LEAST_ROW)).orDenser(() -> composed(true, false, LEAST_ROW))
                .orDenser(() -> composed(false, false, LEAST_ROW)),
                model.filterProperty());
    }

    /**
     * The filter above the badges.
     *
     * @param meaning whether to add the meaning of the colour of a group
     * @param background whether to add the sentence about the list where the header area has none
     * @param row the least height of a row of badges, px
     */
    private Body composed(boolean meaning, boolean background, double row) {
        if (layout.large()) {
            return large(meaning, background);
        }
        var lines = model.lines();
        var flow = new ArrayList<Block>();
        if (lines.isEmpty()) {
            flow.add(none());
            flow.add(Block.whole(find()));
        } else {
            flow.add(grid(lines, row));
        }
        flow.addAll(about(meaning));
        if (layout.scarce()) {
            flow.add(Block.whole(BusLegend.of(model, context, layout)));
        }
        if (background && (layout.scarce() || !layout.portrait())) {
            flow.add(list());
        }
        return new Body(List.of(filter), flow, List.of(), 1);
    }

    /** In portrait, where nothing can be touched in the upper part, the legend is there. */
    private Body large(boolean meaning, boolean background) {
        var lines = model.lines();
        var legend = new Block.Rows("plain-rows", BusLegend.entries(model, context, layout), false);
        boolean legendFirst = layout.portrait() && !layout.reach();
        var flow = new ArrayList<Block>();
        if (legendFirst) {
            flow.add(legend);
        }
        flow.add(filter);
        flow.add(lines.isEmpty() ? none() : Block.whole(find()));
        flow.add(lines.isEmpty() ? Block.whole(find()) : grid(lines, 0));
        if (!legendFirst) {
            flow.add(legend);
        }
        flow.addAll(about(meaning));
        if (background) {
            flow.add(list());
        }
        return new Body(List.of(), flow, List.of(), 1);
    }

    /** The meaning of the colour of a group, or what is known about the groups without lines. */
    private List<Block> about(boolean meaning) {
        if (model.chosen() instanceof LineFilter.AllLines) {
            return model.withoutLines().stream().map(TextLabels::muted).map(Block::whole).toList();
        }
        return model.chosen().onlyGroup().filter(_ -> meaning).stream().map(this::meaning).toList();
    }

    private Block list() {
        return Block.whole(TextLabels.muted(model.list()));
    }

    /** Whether the filter may need more than a page, so that it has to be broken. */
    private boolean isFilterHigh() {
        return layout.tight() || (layout.large() && !layout.portrait());
    }

    /** The badges and, in the cells after them, the button that opens the keypad. */
    private Block grid(List<BusLine> lines, double row) {
        boolean few = lines.size() <= FEW && !layout.large();
        int columns = few ? 2 : columns();
        double least = layout.large() ? layout.em() * (layout.portrait() ? 1.7 : 1.5) : few ? 1.6 * row : row;
        var wanted = few ? lines.stream().mapToInt(_ -> 1).toArray() : model.spans(lines);
        var spans = CellSpans.of(wanted, columns, few ? 1 : FIND);
        int count = layout.large() ? lines.size() : lines.size() + 1;
        return new Block.Grid(count, i -> i < lines.size() ? badge(lines.get(i), few) : find(), i -> spans[i],
                columns, least, few ? 240 : 170, layout.tightGap());
    }

    private int columns() {
        if (layout.large()) {
            return layout.scale() < 2 ? 5 : 4;
        }
        return layout.portrait() ? (layout.reach() ? 7 : 6) : 8;
    }

    private Region badge(BusLine line, boolean few) {
        var badge = LineBadge.of(layout, model.sign(line), context.to(new Destination.Line(line.id())));
        if (few) {
            badge.getStyleClass().add("few");
        }
        return badge;
    }

    private Region find() {
        var find = Buttons.outlined(layout, Icon.SEARCH, context.message("buses.find"),
                context.to(new Destination.LineFinder("")));
        find.getStyleClass().add("compact");
        return find;
    }

    private Block none() {
        var sentence = model.chosen().onlyGroup().flatMap(group -> group.noneListed().known()).map(context::text)
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
}
