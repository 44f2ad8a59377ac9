// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.Banner;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Body;
import org.wego.kiosk.ui.DetailRow;
import org.wego.kiosk.ui.Frame;
import org.wego.kiosk.ui.HandoverCard;
import org.wego.kiosk.ui.Heading;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Look;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.Screen;
import org.wego.kiosk.ui.Texts;

/** One office: its people, each with a contact for the phone, its site, its history. */
public final class OfficeScreen implements Screen {

    private final OfficeViewModel model;
    private final Visit visit;
    private final Frame frame;

    public OfficeScreen(Content content, Office office, Visit visit, Frame frame) {
        this.model = new OfficeViewModel(content, office, visit);
        this.visit = visit;
        this.frame = frame;
    }

    @Override
    public Heading heading() {
        return new Heading(model.place(), model.subtitle());
    }

    @Override
    public Look look() {
        return new Look.Picture(Pictogram.GLOBE);
    }

    @Override
    public ObservableValue<Body> body() {
        var flow = new ArrayList<Block>();
        if (model.people().isEmpty()) {
            flow.add(new Block.Rows("card", List.of(DetailRow.absent(visit.say("offices.nobody"))), false));
        }
        model.people().forEach(person -> flow.add(card(person)));
        flow.add(Block.whole(new Banner(Icon.INFO, model.freshness())));
        model.site().ifPresentOrElse(
                site -> flow.add(HandoverCard.of(frame, site.name(), visit.say("site.caption"),
                        site.link())),
                () -> flow.add(new Block.Rows("card", List.of(DetailRow.absent(model.absentSite())), false)));
        if (!model.history().isEmpty()) {
            flow.add(new Block.Rows("card", model.history().stream().map(Texts::small).toList(), false));
        }
        return new SimpleObjectProperty<>(new Body(List.of(), flow, List.of(), 1));
    }

    private Block card(PersonCard person) {
        var who = new ArrayList<Region>();
        who.add(Texts.name(person.name()));
        who.add(Texts.label(person.role(), "text-small", "text-semibold"));
        person.position().ifPresent(position -> who.add(Texts.muted(position)));
        var facts = person.facts().stream().map(fact -> fact.known()
                ? DetailRow.of(icon(fact.kind()), fact.text())
                : DetailRow.absent(fact.text())).toList();
        return HandoverCard.beside(frame, who, facts, visit.say("offices.save"), person.vcard());
    }

    private static Icon icon(PersonCard.Kind kind) {
        return switch (kind) {
            case PHONE -> Icon.PHONE;
            case FAX -> Icon.FAX;
            case EMAIL -> Icon.MAIL;
        };
    }
}
