// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.model.UsefulNumber;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.model.hotline.HotlineGuide;
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
import org.wego.kiosk.ui.control.LeadAndText;
import org.wego.kiosk.ui.control.SideCard;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** Telephone numbers that any visitor may need; emergency numbers are marked. */
public final class UsefulNumbersScreen implements Screen {

    private static final double FIGURE_WIDTH = 4.6;
    /** The height to which the card of a number grows, px. */
    private static final double TALLEST = 200;

    private final List<UsefulNumber> numbers;
    private final Optional<HotlineGuide> hotlines;
    private final ScreenContext context;
    private final ScreenLayout layout;

    public UsefulNumbersScreen(Content content, ScreenContext context, ScreenLayout layout) {
        this.numbers = content.numbers();
        this.hotlines = content.hotlines();
        this.context = context;
        this.layout = layout;
    }

    @Override
    public Heading heading() {
        // With large text the sentence follows the numbers.
        return layout.large() ? new Heading(context.message("numbers.title"))
                : new Heading(context.message("numbers.title"), context.message("numbers.summary"));
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.picture(Pictogram.BELL);
    }

    @Override
    public ObservableValue<Body> body() {
        if (numbers.isEmpty()) {
            var none = new Block.Rows("card", List.of(DetailRow.absent(context.message("numbers.none"))), false);
            return new SimpleObjectProperty<>(Body.of(none));
        }
        return new SimpleObjectProperty<>(layout.large()
                ? large(true).orDenser(() -> large(false))
                : new Body(List.of(), numbers.stream().map(this::card).toList(), hotlines(), 1).orDenser(this::dense));
    }

    /** The way to the hotlines, if the pack has any. */
    private List<Block> hotlines() {
        return hotlines.map(guide -> ButtonRow.block(layout, List.of(Buttons.primary(layout, Icon.LANGUAGE,
                context.text(guide.title()), context.to(new Destination.Hotlines()))))).stream().toList();
    }

    /**
     * The numbers one below the other, and the sentence about all of them.
     *
     * @param kept whether a number stays on one page
     */
    private Body large(boolean kept) {
        var flow = new ArrayList<Block>();
        for (var number : numbers) {
            flow.add(kept ? Block.keptCard(() -> rows(number)) : Block.card(rows(number)));
        }
        flow.addAll(hotlines());
        flow.add(Block.whole(TextLabels.muted(context.message("numbers.summary"))));
        return new Body(List.of(), flow, List.of(), 1);
    }

    /** The mark beside the number, and both beside the name, save lines. */
    private List<Region> rows(UsefulNumber number) {
        var head = new HBox(layout.gap() / 2, figure(number));
        if (number.emergency()) {
            head.getChildren().add(new StackPane(Icon.EMERGENCY.node("icon-danger")));
        }
        return List.of(new LeadAndText(head, TextLabels.strong(context.text(number.name())), layout.gap()),
                TextLabels.muted(context.text(number.about())));
    }

    private Label figure(UsefulNumber number) {
        var figure = TextLabels.label(context.formats().phone(number.number()), "text-number");
        figure.setMinWidth(layout.large() ? Region.USE_PREF_SIZE : layout.em() * FIGURE_WIDTH);
        if (number.emergency()) {
            figure.getStyleClass().add("danger");
        }
        return figure;
    }

    /** The numbers closer to each other. */
    private Body dense() {
        var cells = numbers.stream().map(this::card)
                .flatMap(card -> card instanceof Block.Side(var node, _, _) ? Stream.of(node) : Stream.<Region>empty())
                .toList();
        cells.forEach(cell -> cell.getStyleClass().add("number-row"));
        return new Body(List.of(), List.of(new Block.Grid(cells.size(), cells::get, _ -> 1, 1, 0, TALLEST,
                layout.tightGap())), hotlines(), 1);
    }

    private Block card(UsefulNumber number) {
        var after = new ArrayList<Region>();
        if (number.emergency()) {
            after.add(new StackPane(Icon.EMERGENCY.node("icon-danger")));
        }
        var texts = List.of(TextLabels.name(context.text(number.name())),
                TextLabels.muted(context.text(number.about())));
        return new SideCard(List.of(figure(number)), texts, after).block(layout, Pos.CENTER_LEFT, true);
    }
}
