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
import org.wego.kiosk.model.Reported;
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
import org.wego.kiosk.ui.control.QrCard;
import org.wego.kiosk.ui.control.SideCard;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** The address and the numbers of the organisation, with QR codes for phones. */
public final class ContactScreen implements Screen {

    /** The width of the address on a landscape screen, in em. */
    private static final double ADDRESS_WIDTH = 12.5;

    private final ContactViewModel model;
    private final Content content;
    private final ScreenContext context;
    private final ScreenLayout layout;

    public ContactScreen(Content content, ScreenContext context, ScreenLayout layout) {
        this.model = new ContactViewModel(content, context);
        this.content = content;
        this.context = context;
        this.layout = layout;
    }

    @Override
    public Heading heading() {
        return new Heading(model.title(), model.floorAndBuilding());
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.picture(Pictogram.BUILDING);
    }

    @Override
    public ObservableValue<Body> body() {
        return new SimpleObjectProperty<>(layout.columns() > 1 ? twoColumns() : oneColumn());
    }

    private Body oneColumn() {
        var rows = addressRows();
        model.localAddress().ifPresent(local -> rows.add(local(local)));
        var address = QrCard.beside(layout, rows, context.message("contact.map"), model.mapSearch());
        var numbers = QrCard.beside(layout, numberRows(), context.message("contact.save"), model.vcard());
        var flow = new ArrayList<Block>(List.of(address, numbers, about()));
        sources().ifPresent(flow::add);
        return new Body(List.of(), flow, List.of(actions()), 1);
    }

    /** Address, numbers and the QR code of the contact side by side; less important parts follow on the next page. */
    private Body twoColumns() {
        var address = new VBox(addressRows().toArray(Region[]::new));
        address.setPrefWidth(layout.em() * ADDRESS_WIDTH);
        address.setMinWidth(Region.USE_PREF_SIZE);
        var flow = new ArrayList<Block>();
        flow.add(new SideCard(List.of(address), numberRows(),
                List.of(QrCard.code(layout, context.message("contact.save"), model.vcard())))
                .block(layout, Pos.CENTER_LEFT, false));
        flow.add(actions());
        var onMap = model.localAddress().map(this::local).orElseGet(() -> TextLabels.muted(model.addressText()));
        flow.add(QrCard.of(layout, List.of(TextLabels.name(context.message("contact.map")), onMap), model.mapSearch()));
        flow.add(about());
        sources().ifPresent(flow::add);
        return new Body(List.of(), flow, List.of(), 1);
    }

    private Block about() {
        var names = new ArrayList<Region>();
        names.add(TextLabels.name(model.names().getFirst()));
        model.names().stream().skip(1).map(TextLabels::muted).forEach(names::add);
        return model.siteLink().map(link -> site(names, link)).orElseGet(() -> Block.card(names));
    }

    private Block site(List<Region> names, String link) {
        var caption = context.message("contact.open-site");
        if (layout.columns() == 1) {
            return QrCard.beside(layout, names, caption, link);
        }
        names.add(TextLabels.muted(caption));
        return QrCard.of(layout, names, link);
    }

    private Label local(String address) {
        return TextLabels.in(model.contact().address().local().language(), TextLabels.muted(address));
    }

    private Optional<Block> sources() {
        if (model.attributions().isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<Region>();
        rows.add(TextLabels.label(context.message("contact.sources"), "text-body", "text-semibold"));
        model.attributions().stream().map(TextLabels::muted).forEach(rows::add);
        return Optional.of(Block.card(rows));
    }

    private List<Region> addressRows() {
        var lines = new ArrayList<Region>(List.of(TextLabels.muted(model.name())));
        model.addressLines().forEach(line -> lines.add(TextLabels.label(line, "text-strong", "address-line")));
        // The lines of an address are close together, unless a page may end between them.
        var rows = layout.scarce() ? lines : new ArrayList<Region>(List.of(new VBox(lines.toArray(Region[]::new))));
        return rows;
    }

    private List<Region> numberRows() {
        var rows = new ArrayList<Region>();
        rows.add(DetailRow.of(Icon.PHONE, model.firstPhone()));
        model.otherPhones().ifPresent(others -> rows.add(TextLabels.muted(others)));
        rows.add(model.fax().map(fax -> DetailRow.of(Icon.FAX, context.message("contact.fax.number", fax)))
                .orElseGet(() -> DetailRow.absent(model.absentFax())));
        rows.add(model.email() instanceof Reported.Known<String>(var address)
                ? DetailRow.of(Icon.MAIL, address)
                : DetailRow.absent(model.absentEmail()));
        model.site().ifPresent(site -> rows.add(DetailRow.of(Icon.SITE, site)));
        return rows;
    }

    private Block actions() {
        var buttons = new ArrayList<Button>();
        content.directions()
                .ifPresent(_ -> buttons.add(Buttons.outlined(layout, Icon.WALK, context.message("contact.way"),
                        context.to(new Destination.Directions(Optional.empty())))));
        if (!content.numbers().isEmpty()) {
            buttons.add(Buttons.outlined(layout, Icon.EMERGENCY, context.message("numbers.title"),
                    context.to(new Destination.UsefulNumbers())));
        }
        buttons.add(Buttons.primary(layout, Icon.TAXI, context.message("contact.to-driver"),
                context.to(new Destination.Driver())));
        return ButtonRow.block(layout, buttons);
    }
}
