// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import org.wego.kiosk.ui.SideCard;
import org.wego.kiosk.ui.Texts;

/** Where the organisation is and how to reach it, with everything a phone can take along. */
public final class ContactScreen implements Screen {

    /** In a wide glass the address has so much of the row, in em. */
    private static final double ADDRESS_WIDTH = 12.5;

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
        return new SimpleObjectProperty<>(frame.columns() > 1 ? wide() : high());
    }

    private Body high() {
        var rows = addressRows();
        model.localAddress().ifPresent(local -> rows.add(local(local)));
        var address = HandoverCard.beside(frame, rows, visit.say("contact.map"), model.mapSearch());
        var numbers = HandoverCard.beside(frame, numberRows(), visit.say("contact.save"), model.vcard());
        var flow = new ArrayList<Block>(List.of(address, numbers, about()));
        sources().ifPresent(flow::add);
        return new Body(List.of(), flow, List.of(actions()), 1);
    }

    /** Address, numbers and the card for the phone side by side; what is asked for less on the next page. */
    private Body wide() {
        var address = new VBox(addressRows().toArray(Region[]::new));
        address.setPrefWidth(frame.em() * ADDRESS_WIDTH);
        address.setMinWidth(Region.USE_PREF_SIZE);
        var flow = new ArrayList<Block>();
        flow.add(new SideCard(List.of(address), numberRows(),
                List.of(HandoverCard.code(frame, visit.say("contact.save"), model.vcard())))
                .block(frame, Pos.CENTER_LEFT, false));
        flow.add(actions());
        var onMap = model.localAddress().map(this::local).orElseGet(() -> Texts.muted(model.addressText()));
        flow.add(HandoverCard.of(frame, List.of(Texts.name(visit.say("contact.map")), onMap), model.mapSearch()));
        flow.add(about());
        sources().ifPresent(flow::add);
        return new Body(List.of(), flow, List.of(), 1);
    }

    private Block about() {
        var names = new ArrayList<Region>();
        names.add(Texts.name(model.names().getFirst()));
        model.names().stream().skip(1).map(Texts::muted).forEach(names::add);
        return model.siteLink().map(link -> site(names, link)).orElseGet(() -> Block.card(names));
    }

    private Block site(List<Region> names, String link) {
        var caption = visit.say("contact.open-site");
        if (frame.columns() == 1) {
            return HandoverCard.beside(frame, names, caption, link);
        }
        names.add(Texts.muted(caption));
        return HandoverCard.of(frame, names, link);
    }

    private Label local(String address) {
        return Texts.in(model.contact().address().local().language(), Texts.muted(address));
    }

    private Optional<Block> sources() {
        if (model.attributions().isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<Region>();
        rows.add(Texts.label(visit.say("contact.sources"), "text-body", "text-semibold"));
        model.attributions().stream().map(Texts::muted).forEach(rows::add);
        return Optional.of(Block.card(rows));
    }

    private List<Region> addressRows() {
        var lines = new ArrayList<Region>(List.of(Texts.muted(model.name())));
        model.addressLines().forEach(line -> lines.add(Texts.label(line, "text-strong", "address-line")));
        // The lines of an address stand close together, unless a page may end between them.
        var rows = frame.scarce() ? lines : new ArrayList<Region>(List.of(new VBox(lines.toArray(Region[]::new))));
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

    private Block actions() {
        var buttons = new ArrayList<Button>();
        content.directions().ifPresent(_ -> buttons.add(Buttons.outlined(frame, Icon.WALK, visit.say("contact.way"),
                visit.to(new Destination.Directions(Optional.empty())))));
        if (!content.numbers().isEmpty()) {
            buttons.add(Buttons.outlined(frame, Icon.EMERGENCY, visit.say("numbers.title"),
                    visit.to(new Destination.UsefulNumbers())));
        }
        buttons.add(Buttons.primary(frame, Icon.TAXI, visit.say("contact.to-driver"),
                visit.to(new Destination.Driver())));
        return ButtonRow.block(frame, buttons);
    }
}
