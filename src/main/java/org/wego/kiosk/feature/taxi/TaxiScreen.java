// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.taxi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.model.taxi.TaxiGoal;
import org.wego.kiosk.model.taxi.TaxiGuide;
import org.wego.kiosk.model.taxi.TaxiPhrase;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.ButtonRow;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.control.QrCard;
import org.wego.kiosk.ui.control.QrCode;
import org.wego.kiosk.ui.control.Segments;
import org.wego.kiosk.ui.control.SideCard;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/** What to say and check in a taxi, what a ride costs as far as that is known, and the night buses. */
public final class TaxiScreen implements Screen {

    private final TaxiViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final Optional<BiConsumer<Lang, String>> voice;
    private final SimpleObjectProperty<Body> body;

    /**
     * Creates the screen.
     *
     * @param to the id of the chosen goal
     * @param voice says a text in a language; empty for a kiosk without a voice
     */
    public TaxiScreen(TaxiGuide guide, Content content, Optional<String> to, Optional<BiConsumer<Lang, String>> voice,
            ScreenContext context, ScreenLayout layout) {
        this.model = new TaxiViewModel(guide, content, context);
        this.context = context;
        this.layout = layout;
        this.voice = voice;
        var goals = model.goals();
        var chosen = to.flatMap(id -> goals.stream().filter(goal -> goal.id().equals(id)).findFirst())
                .or(() -> goals.stream().findFirst());
        this.body = new SimpleObjectProperty<>(composed(chosen));
    }

    @Override
    public Heading heading() {
        return new Heading(model.title());
    }

    @Override
    public HeaderContent header() {
        // On a wide screen, the sentences are beside what to check.
        var taxi = HeaderContent.picture(Pictogram.TAXI);
        return layout.columns() > 1 ? taxi.withColumn(0) : taxi;
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.TAXI;
    }

    @Override
    public ObservableValue<Body> body() {
        return body;
    }

    /** On a wide screen the sentences are side by side, and what follows is in two columns. */
    private Body composed(Optional<TaxiGoal> goal) {
        return compose(goal, false).orDenser(() -> compose(goal, true));
    }

    private Body compose(Optional<TaxiGoal> goal, boolean dense) {
        boolean wide = layout.columns() > 1;
        var flow = new ArrayList<Block>();
        if (!wide) {
            phrases().forEach(button -> flow.add(
                    layout.large() || dense ? Block.whole(button) : Block.growing(button)));
        }
        goal.ifPresent(chosen -> flow.addAll(fares(chosen)));
        if (!model.checks().isEmpty()) {
            flow.add(Block.card(model.checks().stream().map(check -> DetailRow.small(Icon.CHECK, check)).toList()));
        }
        if (wide) {
            flow.add(new Block.ColumnEnd());
        }
        model.complaints().map(this::complaints).ifPresent(flow::add);
        model.nightBuses().ifPresent(lines -> flow.addAll(nightBuses(lines, dense)));
        var above = wide && !model.phrases().isEmpty() ? List.of(ButtonRow.block(layout, phrases()))
                : List.<Block>of();
        return new Body(above, flow, List.of(), layout.columns());
    }

    private List<Button> phrases() {
        return model.phrases().stream().map(phrase -> PhraseButton.of(model, phrase, voice.isPresent(),
                () -> say(phrase))).toList();
    }

    private Block complaints(TaxiGuide.ComplaintNumber complaints) {
        var code = "tel:" + complaints.number().dialled();
        var number = TextLabels.label(model.number(complaints), "text-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var text = TextLabels.small(context.text(complaints.text()));
        return layout.large() ? QrCard.of(layout, List.of(number, text), code)
                : new SideCard(List.of(number), List.of(text), List.of(QrCode.small(layout, code))).block(layout,
                        Pos.CENTER_LEFT, false);
    }

    /** The way to the night buses; their screen says, too, that the hours are not recorded. */
    private List<Block> nightBuses(String lines, boolean dense) {
        var hours = TextLabels.muted(context.message("taxi.night-hours"));
        var button = PhraseButton.of(Optional.of(Icon.NIGHT), context.message("taxi.night-buses", lines),
                Optional.of(hours).filter(_ -> !dense && !layout.large()),
                context.to(new Destination.Buses(Optional.of(Destination.Buses.NIGHT))));
        return layout.large() ? List.of(Block.whole(button), Block.whole(hours)) : List.of(Block.whole(button));
    }

    private void say(TaxiPhrase phrase) {
        voice.ifPresent(speak -> speak.accept(model.driver(), phrase.text().in(model.driver())));
    }

    private List<Block> fares(TaxiGoal chosen) {
        var flow = new ArrayList<Block>();
        if (model.goals().size() > 1) {
            flow.add(ButtonRow.block(layout, Segments.ofTexts(layout, layout.large() ? 1 : 2, model.goals(), chosen,
                    model::name, this::choose)));
        }
        var rows = new ArrayList<Region>();
        if (model.goals().size() == 1) {
            rows.add(TextLabels.strong(model.name(chosen)));
        }
        rows.add(TextLabels.muted(model.distance(chosen)));
        var sums = new ArrayList<Region>();
        model.fares(chosen).forEach(fare -> sums.add(DetailRow.of(Icon.TAXI, fare)));
        model.origins().forEach(origin -> sums.add(TextLabels.small(origin)));
        if (layout.large()) {
            rows.addAll(sums);
        } else {
            // No page ends between a sum and its date.
            var together = new VBox();
            together.getChildren().addAll(sums);
            rows.add(together);
        }
        model.surcharges().ifPresent(surcharges -> rows.add(TextLabels.small(surcharges)));
        flow.add(Block.card(rows));
        return flow;
    }

    private void choose(TaxiGoal goal) {
        model.choose(goal);
        body.set(composed(Optional.of(goal)));
    }
}
