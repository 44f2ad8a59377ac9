// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.hotlines;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
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
import org.wego.kiosk.ui.control.Columns;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.control.LeadAndText;
import org.wego.kiosk.ui.control.QrCard;
import org.wego.kiosk.ui.control.QrCode;
import org.wego.kiosk.ui.control.SideCard;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

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
        var header = HeaderContent.picture(Pictogram.LANGUAGES).withFacts(List.of(answer));
        // On a wide screen, the hotlines are in two columns.
        return layout.columns() > 1 ? header.withColumn(0) : header;
    }

    @Override
    public ObservableValue<Body> body() {
        return body;
    }

    private Body compose() {
        return layout.large() ? large()
                : body(true, true).orDenser(() -> body(false, true)).orDenser(() -> body(false, false));
    }

    /**
     * The hotlines as cards, then what holds for all of them.
     *
     * @param about whether each card says what it is for
     * @param hours whether each card has the usual hours; the voice says them in any case
     */
    private Body body(boolean about, boolean hours) {
        var flow = new ArrayList<Block>();
        model.own().forEach(row -> flow.add(card(row, about, hours)));
        nobody(flow);
        others(flow);
        return new Body(List.of(), flow, List.of(Block.whole(new Columns(layout.columns(), layout.gap(), notes()))),
                layout.columns());
    }

    private void nobody(List<Block> flow) {
        if (model.own().isEmpty()) {
            flow.add(Block.card(List.of(DetailRow.absent(context.message("hotlines.nobody")))));
        }
    }

    private Block card(HotlineRow row, boolean about, boolean hours) {
        var names = new VBox(TextLabels.strong(row.name()));
        if (about) {
            names.getChildren().add(TextLabels.muted(row.about()));
        }
        names.setAlignment(Pos.CENTER_LEFT);
        var texts = new ArrayList<Region>(List.of(new LeadAndText(figure(row.number()), names, layout.gap())));
        if (about) {
            texts.add(state(row));
            texts.add(hours(row));
        } else if (hours) {
            texts.add(new LeadAndText(state(row), hours(row), layout.gap()));
        } else {
            texts.add(state(row));
            names.getChildren().getFirst().setAccessibleText(row.name() + ". " + row.spoken());
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
        hours.setAccessibleText(row.spoken());
        return hours;
    }

    private void others(List<Block> flow) {
        if (model.others().isEmpty()) {
            return;
        }
        var rows = new ArrayList<Region>();
        for (var other : model.others()) {
            rows.add(TextLabels.strong(other.number() + " " + other.name()));
            rows.add(TextLabels.muted(other.only()));
        }
        flow.add(new Block.Rows("card", rows, false));
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
        others(flow);
        flow.add(new Block.Rows("plain-rows", notes(), false));
        return new Body(List.of(), flow, List.of(), 1);
    }
}
