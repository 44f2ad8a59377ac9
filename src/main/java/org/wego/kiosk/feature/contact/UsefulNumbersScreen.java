// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.UsefulNumber;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
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
    private final ScreenContext context;
    private final ScreenLayout layout;

    public UsefulNumbersScreen(Content content, ScreenContext context, ScreenLayout layout) {
        this.numbers = content.numbers();
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
        var cards = numbers.stream().map(this::card).toList();
        return new SimpleObjectProperty<>(layout.large()
                ? new Body(List.of(), cards, List.of(), 1).between(List.of(),
                        List.of(Block.whole(TextLabels.muted(context.message("numbers.summary")))))
                : new Body(List.of(), cards, List.of(), 1).orDenser(this::dense));
    }

    /** The numbers closer to each other. */
    private Body dense() {
        var cells = numbers.stream().map(this::card)
                .flatMap(card -> card instanceof Block.Side(var node, _, _) ? Stream.of(node) : Stream.<Region>empty())
                .toList();
        cells.forEach(cell -> cell.getStyleClass().add("number-row"));
        return Body.of(new Block.Grid(cells.size(), cells::get, _ -> 1, 1, 0, TALLEST, layout.tightGap()));
    }

    private Block card(UsefulNumber number) {
        var figure = TextLabels.label(context.formats().phone(number.number()), "text-number");
        figure.setMinWidth(layout.em() * FIGURE_WIDTH);
        var after = new ArrayList<Region>();
        if (number.emergency()) {
            after.add(new StackPane(Icon.EMERGENCY.node("icon-danger")));
            figure.getStyleClass().add("danger");
        }
        if (layout.large()) {
            // The mark beside the number saves a line.
            figure.setMinWidth(Region.USE_PREF_SIZE);
            var head = new HBox(layout.gap() / 2, figure);
            head.getChildren().addAll(after);
            return new Block.Rows("card", List.of(
                    new LeadAndText(head, TextLabels.strong(context.text(number.name())), layout.gap()),
                    TextLabels.muted(context.text(number.about()))), false);
        }
        var texts = List.of(TextLabels.name(context.text(number.name())),
                TextLabels.muted(context.text(number.about())));
        return new SideCard(List.of(figure), texts, after).block(layout, Pos.CENTER_LEFT, true);
    }
}
