// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.control.QrCard;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/** One office: its people, each with a QR code of the contact, its site and its history. */
public final class OfficeScreen implements Screen {

    private static final double MARGIN = 30;

    private final OfficeViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final PersonCards people;

    public OfficeScreen(Content content, Office office, ScreenContext context, ScreenLayout layout) {
        this.model = new OfficeViewModel(content, office, context);
        this.context = context;
        this.layout = layout;
        this.people = new PersonCards(model.people(), layout);
    }

    @Override
    public Heading heading() {
        return new Heading(model.place(), layout.scarce() ? model.subtitle() : model.nameAndCountry());
    }

    @Override
    public HeaderContent header() {
        return new OfficeHeader(model, context, layout).content();
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.OFFICES;
    }

    @Override
    public ObservableValue<Body> body() {
        if (layout.large()) {
            return new SimpleObjectProperty<>(large(true, people.stacked(true, true))
                    .orDenser(() -> large(false, people.stacked(true, true)))
                    .orDenser(() -> large(false, people.stacked(false, true)))
                    .orDenser(() -> large(false, people.stacked(false, false))));
        }
        boolean history = layout.scarce() || !layout.portrait();
        return new SimpleObjectProperty<>(body(cards(), history).orDenser(() -> body(cards(), false))
                .orDenser(() -> list(true)).orDenser(() -> list(false)));
    }

    private List<Block> cards() {
        return model.people().isEmpty() ? List.of() : List.of(people.cards());
    }

    private Body body(List<Block> cards, boolean history) {
        var flow = above();
        flow.addAll(cards);
        if (history && !model.history().isEmpty()) {
            flow.add(history());
        }
        if (layout.scarce()) {
            model.site().ifPresent(site -> flow.add(QrCard.of(layout, site.name(), context.message("site.caption"),
                    site.link())));
        }
        flow.add(Block.whole(foot(true)));
        return new Body(List.of(), flow, List.of(), 1);
    }

    /**
     * The parts one below the other, for large text.
     *
     * @param history whether the history is shown; the voice says it in any case
     */
    private Body large(boolean history, List<Block> cards) {
        var flow = above();
        flow.addAll(cards);
        if (history && !model.history().isEmpty()) {
            flow.add(new Block.Rows("card", model.history().stream().map(TextLabels::small).toList(), false));
        }
        model.site().ifPresent(site -> flow.add(QrCard.named(layout, site.name(), site.link())));
        // Plain texts, which can be broken over pages.
        var foot = new ArrayList<Region>(model.absences().stream().map(TextLabels::muted).toList());
        if (model.site().isEmpty()) {
            foot.add(TextLabels.muted(model.absentSite()));
        }
        var freshness = TextLabels.muted(model.freshness());
        if (!history && !model.history().isEmpty()) {
            freshness.setAccessibleText(String.join(" ", model.history()) + " " + model.freshness());
        }
        foot.add(freshness);
        flow.add(new Block.Rows("plain-rows", foot, false));
        return new Body(List.of(), flow, List.of(), 1);
    }

    /**
     * The densest composition.
     *
     * @param positions whether it has the other positions of the people; the voice says them in any case
     */
    private Body list(boolean positions) {
        var flow = above();
        flow.add(people.list(positions, foot(false)));
        return new Body(List.of(), flow, List.of(), 1);
    }

    /** What is above the people. */
    private List<Block> above() {
        var above = new ArrayList<Block>();
        model.reach().ifPresent(reach -> above.add(card(reach)));
        if (model.people().isEmpty() && model.reach().isEmpty()) {
            above.add(new Block.Rows("card", List.of(DetailRow.absent(context.message("offices.nobody"))), false));
        }
        return above;
    }

    private Block history() {
        return Block.growing(new OfficeTimeline(model.milestones(), MARGIN, true));
    }

    /**
     * What holds for all people, and how sure it is.
     *
     * @param caption whether it says what the codes are for
     */
    private Region foot(boolean caption) {
        var foot = new ArrayList<Region>();
        if (caption && !model.people().isEmpty()) {
            foot.add(DetailRow.small(Icon.SAVE, context.message("offices.save")));
        }
        if (layout.portrait()) {
            model.absences().forEach(sentence -> foot.add(DetailRow.absent(sentence)));
        }
        if (model.site().isEmpty()) {
            foot.add(DetailRow.absent(model.absentSite()));
        }
        foot.add(DetailRow.note(Icon.INFO, model.freshness()));
        return new FlowRow(foot, layout.tightGap());
    }

    private Block card(ReachCard reach) {
        var head = new ArrayList<Region>(List.of(TextLabels.name(reach.name())));
        var address = reach.address().stream()
                .<Region>map(line -> TextLabels.label(line, "text-strong", "address-line"))
                .toList();
        if (layout.scarce()) {
            head.addAll(address);
        } else if (!address.isEmpty()) {
            // The lines of an address are close together, unless a page may end between them.
            head.add(new VBox(address.toArray(Region[]::new)));
        }
        reach.hours().ifPresent(hours -> head.add(DetailRow.of(Icon.CLOCK, context.message("offices.hours"), hours)));
        var facts = reach.facts().stream().map(OfficeScreen::row).toList();
        var all = Stream.concat(head.stream(), facts.stream()).toList();
        return reach.vcard().map(vcard -> QrCard.beside(layout, all, context.message("offices.save"), vcard))
                .orElseGet(() -> Block.card(all));
    }

    private static DetailRow row(PersonCard.ContactFact fact) {
        return fact.known() ? DetailRow.of(PersonCards.icon(fact.kind()), fact.text()) : DetailRow.absent(fact.text());
    }
}
