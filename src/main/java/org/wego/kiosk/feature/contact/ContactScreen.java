// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Stated;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Body;
import org.wego.kiosk.ui.ButtonRow;
import org.wego.kiosk.ui.Buttons;
import org.wego.kiosk.ui.DetailRow;
import org.wego.kiosk.ui.Frame;
import org.wego.kiosk.ui.HandoverCard;
import org.wego.kiosk.ui.Heading;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Look;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.Screen;
import org.wego.kiosk.ui.Texts;

/** Where the organisation is and how to reach it, with everything a phone can take along. */
public final class ContactScreen implements Screen {

    private final ContactViewModel model;
    private final Content content;
    private final Visit visit;
    private final Frame frame;

    public ContactScreen(Content content, Visit visit, Frame frame) {
        this.model = new ContactViewModel(content, visit);
        this.content = content;
        this.visit = visit;
        this.frame = frame;
    }

    @Override
    public Heading heading() {
        return new Heading(model.title(), model.floorAndBuilding());
    }

    @Override
    public Look look() {
        return new Look.Picture(Pictogram.BUILDING);
    }

    @Override
    public ObservableValue<Body> body() {
        var address = HandoverCard.beside(frame, addressRows(), visit.say("contact.map"), model.mapSearch());
        var numbers = HandoverCard.beside(frame, numberRows(), visit.say("contact.save"), model.vcard());
        var actions = Block.whole(actions());
        var flow = new ArrayList<Block>(List.of(address, numbers));
        if (!frame.portrait()) {
            flow.add(actions);
        }
        flow.add(about());
        if (!model.attributions().isEmpty()) {
            flow.add(new Block.Rows("card", sources(), false));
        }
        return new SimpleObjectProperty<>(
                new Body(List.of(), flow, frame.portrait() ? List.of(actions) : List.of(), 1));
    }

    private Block about() {
        var names = new ArrayList<Region>();
        names.add(Texts.name(model.names().getFirst()));
        model.names().stream().skip(1).map(Texts::muted).forEach(names::add);
        return model.siteLink().map(link -> HandoverCard.beside(frame, names, visit.say("contact.open-site"), link))
                .orElseGet(() -> new Block.Rows("card", names, false));
    }

    private List<Region> sources() {
        var rows = new ArrayList<Region>();
        rows.add(Texts.label(visit.say("contact.sources"), "text-body", "text-semibold"));
        model.attributions().stream().map(Texts::muted).forEach(rows::add);
        return rows;
    }

    private List<Region> addressRows() {
        var lines = new ArrayList<Region>(List.of(Texts.muted(model.name())));
        model.addressLines().forEach(line -> lines.add(Texts.label(line, "text-strong", "address-line")));
        // The lines of an address stand close together, unless a page may end between them.
        var rows = frame.scarce() ? lines : new ArrayList<Region>(List.of(new VBox(lines.toArray(Region[]::new))));
        model.localAddress().ifPresent(local -> rows.add(
                Texts.in(model.contact().address().local().language(), Texts.muted(local))));
        return rows;
    }

    private List<Region> numberRows() {
        var rows = new ArrayList<Region>();
        rows.add(DetailRow.of(Icon.PHONE, model.firstPhone()));
        model.otherPhones().ifPresent(others -> rows.add(Texts.muted(others)));
        rows.add(model.fax().map(fax -> DetailRow.of(Icon.FAX, visit.say("contact.fax.number", fax)))
                .orElseGet(() -> DetailRow.absent(model.absentFax())));
        rows.add(model.email() instanceof Stated.Known<String>(var address)
                ? DetailRow.of(Icon.MAIL, address)
                : DetailRow.absent(model.absentEmail()));
        model.site().ifPresent(site -> rows.add(DetailRow.of(Icon.SITE, site)));
        return rows;
    }

    private Region actions() {
        var buttons = new ArrayList<Button>();
        content.directions().ifPresent(_ -> buttons.add(Buttons.outlined(frame, Icon.WALK, visit.say("contact.way"),
                () -> visit.go(new Destination.Directions(Optional.empty())))));
        if (!content.numbers().isEmpty()) {
            buttons.add(Buttons.outlined(frame, Icon.EMERGENCY, visit.say("numbers.title"),
                    () -> visit.go(new Destination.UsefulNumbers())));
        }
        buttons.add(Buttons.primary(frame, Icon.TAXI, visit.say("contact.to-driver"),
                () -> visit.go(new Destination.Driver())));
        return new ButtonRow(frame, buttons);
    }
}
