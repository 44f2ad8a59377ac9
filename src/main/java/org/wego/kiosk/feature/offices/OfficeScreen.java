// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.Banner;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.control.QrCard;
import org.wego.kiosk.ui.control.SideCard;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/** One office: its people, each with a QR code of the contact, its site and its history. */
public final class OfficeScreen implements Screen {

    /** The width of the address on a landscape screen, in em. */
    private static final double HEAD_WIDTH = 14;

    private final OfficeViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;

    public OfficeScreen(Content content, Office office, ScreenContext context, ScreenLayout layout) {
        this.model = new OfficeViewModel(content, office, context);
        this.context = context;
        this.layout = layout;
    }

    @Override
    public Heading heading() {
        return new Heading(model.place(), model.subtitle());
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.picture(Pictogram.GLOBE);
    }

    @Override
    public Consumer<Node> colour() {
        return TaskColour.OFFICES;
    }

    @Override
    public ObservableValue<Body> body() {
        var flow = new ArrayList<Block>();
        model.reach().ifPresent(reach -> flow.add(card(reach)));
        if (model.people().isEmpty() && model.reach().isEmpty()) {
            flow.add(new Block.Rows("card", List.of(DetailRow.absent(context.message("offices.nobody"))), false));
        }
        model.people().forEach(person -> flow.add(card(person)));
        flow.add(Block.whole(new Banner(Icon.INFO, model.freshness())));
        model.site().ifPresentOrElse(
                site -> flow.add(QrCard.of(layout, site.name(), context.message("site.caption"),
                        site.link())),
                () -> flow.add(new Block.Rows("card", List.of(DetailRow.absent(model.absentSite())), false)));
        if (!model.history().isEmpty()) {
            flow.add(new Block.Rows("card", model.history().stream().map(TextLabels::small).toList(), false));
        }
        return new SimpleObjectProperty<>(new Body(List.of(), flow, List.of(), 1));
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
        return reach.vcard().map(vcard -> card(head, facts, vcard))
                .orElseGet(() -> Block.card(Stream.concat(head.stream(), facts.stream()).toList()));
    }

    /** In landscape three parts are side by side, which needs the least height. */
    private Block card(List<Region> head, List<DetailRow> facts, String vcard) {
        if (layout.columns() == 1) {
            return QrCard.beside(layout, Stream.concat(head.stream(), facts.stream()).toList(),
                    context.message("offices.save"), vcard);
        }
        var code = QrCard.code(layout, context.message("offices.save"), vcard);
        if (facts.isEmpty()) {
            return new SideCard(List.of(), head, List.of(code)).block(layout, Pos.CENTER_LEFT, false);
        }
        var left = new VBox(head.toArray(Region[]::new));
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(layout.em() * HEAD_WIDTH);
        left.setPrefWidth(layout.em() * HEAD_WIDTH);
        return new SideCard(List.of(left), facts, List.of(code)).block(layout, Pos.CENTER_LEFT, false);
    }

    private static DetailRow row(PersonCard.ContactFact fact) {
        return fact.known() ? DetailRow.of(icon(fact.kind()), fact.text()) : DetailRow.absent(fact.text());
    }

    private Block card(PersonCard person) {
        var texts = new ArrayList<Region>();
        texts.add(TextLabels.name(person.name()));
        texts.add(TextLabels.label(person.role(), "text-small", "text-semibold"));
        person.position().ifPresent(position -> texts.add(TextLabels.muted(position)));
        var facts = person.facts().stream().map(OfficeScreen::row).toList();
        if (person.position().isPresent()) {
            // A position is long, so the caption is below the code: then the card fits on one page.
            return card(texts, facts, person.vcard());
        }
        return QrCard.beside(layout, texts, facts, context.message("offices.save"), person.vcard());
    }

    private static Icon icon(PersonCard.ContactKind kind) {
        return switch (kind) {
            case PHONE -> Icon.PHONE;
            case FAX -> Icon.FAX;
            case EMAIL -> Icon.MAIL;
        };
    }
}
