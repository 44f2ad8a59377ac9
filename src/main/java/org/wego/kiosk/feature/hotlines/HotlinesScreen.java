// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.hotlines;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.model.hotline.HotlineGuide;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.FixedSizeLabel;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.control.LeadAndText;
import org.wego.kiosk.ui.control.QrCard;
import org.wego.kiosk.ui.control.QrCode;
import org.wego.kiosk.ui.control.SideCard;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/**
 * The hotlines that speak the visitor's language, and whether they are open; then the others.
 *
 * <p>States and order follow the clock.
 */
public final class HotlinesScreen implements Screen {

    private final HotlinesViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final SimpleObjectProperty<Body> body = new SimpleObjectProperty<>();

    public HotlinesScreen(HotlineGuide guide, Content content, ScreenContext context, ScreenLayout layout) {
        this.model = new HotlinesViewModel(guide, content, context);
        this.context = context;
        this.layout = layout;
        body.set(compose());
    }

    @Override
    public Heading heading() {
        return new Heading(model.title());
    }

    @Override
    public HeaderContent header() {
        var answer = new FixedSizeLabel(model::answer, "text-body", "text-semibold");
        // On a wide screen, the hotlines are in two columns.
        return HeaderContent.picture(Pictogram.LANGUAGES).withFacts(List.of(answer)).withColumn(0);
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.HOTLINES;
    }

    @Override
    public ObservableValue<Body> body() {
        return body;
    }

    private Body compose() {
        return layout.large() ? large()
                : body(Detail.ALL).orDenser(() -> body(Detail.PURPOSE)).orDenser(() -> body(Detail.COUNTS))
                        .orDenser(() -> body(Detail.STATE));
    }

    /** How much the cards show; the voice says everything in any case. */
    private enum Detail {
        /** What the hotlines are for, whether they are open, hours, languages. */
        ALL,
        /** No hours beside the state, which says until when. */
        PURPOSE,
        /** Nor the names of the languages of hotlines without the visitor's language. */
        COUNTS,
        /** Nor what the hotlines are for. */
        STATE
    }

    /** The hotlines as cards, then what holds for all of them. */
    private Body body(Detail detail) {
        var flow = new ArrayList<Block>();
        model.own().forEach(row -> flow.add(card(row, detail)));
        nobody(flow);
        others(flow, detail.compareTo(Detail.COUNTS) < 0);
        var notes = new VBox();
        if (detail == Detail.ALL) {
            notes.getChildren().add(TextLabels.muted(context.message("reception.call.caption")));
        }
        notes.getChildren().add(TextLabels.muted(model.note()));
        return new Body(List.of(), flow, List.of(Block.whole(notes)), layout.columns());
    }

    private void nobody(List<Block> flow) {
        if (model.own().isEmpty()) {
            flow.add(Block.card(List.of(DetailRow.absent(context.message("hotlines.nobody")))));
        }
    }

    private Block card(HotlineRow row, Detail detail) {
        var name = TextLabels.strong(row.name());
        var about = TextLabels.muted(row.about());
        var texts = new ArrayList<Region>();
        if (detail == Detail.ALL) {
            var names = new VBox(name, about);
            names.setAlignment(Pos.CENTER_LEFT);
            texts.addAll(List.of(new LeadAndText(figure(row.number()), names, layout.gap()), state(row), hours(row)));
        } else {
            texts.add(new LeadAndText(figure(row.number()), new VBox(name), layout.gap()));
            if (detail == Detail.STATE) {
                texts.add(state(row));
                name.setAccessibleText(row.name() + ". " + row.about() + ". " + row.spoken());
            } else {
                texts.add(new LeadAndText(state(row), new VBox(about), layout.gap()));
                about.setAccessibleText(row.about() + ". " + row.spoken());
            }
        }
        var card = new SideCard(List.of(), texts, List.of(QrCode.small(layout, row.code())));
        var block = card.block(layout, Pos.CENTER_LEFT, true);
        if (block instanceof Block.Side(var node, _, _)) {
            node.getStyleClass().add("hotline");
        }
        return block;
    }

    private static Label figure(String number) {
        var figure = TextLabels.label(number, "text-number");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return figure;
    }

    /** The state; another one may need more room, and another place among the hotlines. */
    private Label state(HotlineRow row) {
        var state = new FixedSizeLabel(row.state(), "text-body", "text-semibold");
        var shown = state.getText();
        state.textProperty().subscribe((_, now) -> {
            if (!now.equals(shown)) {
                Platform.runLater(() -> body.set(compose()));
            }
        });
        return state;
    }

    private Label hours(HotlineRow row) {
        var hours = TextLabels.muted(row.hours().isEmpty() ? row.languages()
                : row.hours() + context.message("list.separator") + row.languages());
        hours.setAccessibleText(hours.getText() + ". " + row.names());
        return hours;
    }

    /** Those without the visitor's language: in one card, or in one each where there are columns. */
    private void others(List<Block> flow, boolean names) {
        var cards = new ArrayList<List<Region>>();
        for (var other : model.others()) {
            var name = TextLabels.strong(other.number() + " " + other.name());
            var only = TextLabels.muted(names ? other.only() : other.count());
            only.setAccessibleText(names ? other.only() : other.count() + ". " + other.only());
            cards.add(List.of(name, only));
        }
        if (layout.columns() > 1) {
            cards.forEach(card -> flow.add(Block.card(card)));
        } else if (!cards.isEmpty()) {
            flow.add(Block.card(cards.stream().flatMap(List::stream).toList()));
        }
    }

    /** What holds for all hotlines. */
    private List<Label> notes() {
        return Stream.concat(Stream.of(context.message("reception.call.caption")), model.notes().stream())
                .map(TextLabels::muted).toList();
    }

    /** The parts one below the other, for large text. */
    private Body large() {
        var flow = new ArrayList<Block>();
        for (var row : model.own()) {
            flow.add(QrCard.kept(layout, () -> List.of(figure(row.number()), TextLabels.strong(row.name()), state(row),
                    TextLabels.muted(row.about()), hours(row)), row.code()));
        }
        nobody(flow);
        others(flow, true);
        flow.add(new Block.Rows("plain-rows", notes(), false));
        return new Body(List.of(), flow, List.of(), 1);
    }
}
