// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.art.StreetArt;
import org.wego.kiosk.ui.control.ButtonRow;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.Columns;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.control.QrCard;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.SideBySide;

/** The address and the numbers of the organisation, with QR codes for phones. */
public final class ContactScreen implements Screen {

    /** A width in which a number stays on one line with its name in any language, px. */
    private static final double WIDE_NUMBERS = 710;

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
        // With large text the address alone says the floor.
        return layout.large() ? new Heading(model.title()) : new Heading(model.title(), model.floorAndBuilding());
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.plain().withArt(StreetArt.of(layout, model.floor()));
    }

    @Override
    public ObservableValue<Body> body() {
        return new SimpleObjectProperty<>(layout.columns() > 1
                ? twoColumns(true, 0).orDenser(() -> twoColumns(false, 0))
                        .orDenser(() -> twoColumns(false, WIDE_NUMBERS))
                : oneColumn());
    }

    private Body oneColumn() {
        if (layout.large()) {
            return new Body(List.of(), List.of(Block.card(addressRows(false)),
                    code("contact.map", model.mapSearch()), Block.card(numberRows()),
                    code("contact.save", model.vcard()), actions()), List.of(), 1);
        }
        var address = QrCard.beside(layout, addressRows(true), context.message("contact.map"), model.mapSearch());
        var numbers = QrCard.beside(layout, numberRows(), context.message("contact.save"), model.vcard());
        return layout.scarce() ? new Body(List.of(), List.of(address, numbers, actions()), List.of(), 1)
                : new Body(List.of(), List.of(address, numbers), List.of(actions()), 1);
    }

    private Block code(String caption, String payload) {
        return QrCard.of(layout, List.of(TextLabels.muted(context.message(caption))), payload);
    }

    /**
     * Address and numbers side by side, each above its code.
     *
     * @param withLocal whether the address is given in the local language, too
     * @param forNumbers the width of the numbers; 0 for half of the width
     */
    private Body twoColumns(boolean withLocal, double forNumbers) {
        var address = ContactCard.of(layout, addressRows(withLocal), context.message("contact.map"), model.mapSearch());
        var numbers = ContactCard.of(layout, numberRows(), context.message("contact.save"), model.vcard());
        // A page without room for the cards side by side has them one below the other.
        var apart = List.of(
                QrCard.beside(layout, addressRows(withLocal), context.message("contact.map"), model.mapSearch()),
                QrCard.beside(layout, numberRows(), context.message("contact.save"), model.vcard()));
        var cards = forNumbers > 0 ? SideBySide.of(layout, address, numbers, forNumbers, true, apart)
                : new Block.Side(new Columns(2, layout.gap(), List.of(address, numbers)), true, apart);
        return new Body(List.of(), List.of(cards), List.of(actions()), 1);
    }

    private Label local(String address) {
        return TextLabels.in(model.contact().address().local().language(), TextLabels.muted(address));
    }

    private List<Region> addressRows(boolean withLocal) {
        var lines = new ArrayList<Region>();
        model.addressLines().forEach(line -> lines.add(TextLabels.label(line, "text-strong", "address-line")));
        // The lines of an address are close together, unless a page may end between them.
        var rows = layout.scarce() ? lines : new ArrayList<Region>(List.of(new VBox(lines.toArray(Region[]::new))));
        model.localAddress().filter(_ -> withLocal).ifPresent(local -> rows.add(local(local)));
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
        buttons.add(Buttons.outlined(layout, Icon.INFO, context.message("contact.sources"),
                context.to(new Destination.Sources())));
        buttons.add(Buttons.primary(layout, Icon.TAXI, context.message("contact.to-driver"),
                context.to(new Destination.Driver())));
        if (layout.columns() > 1 || layout.large()) {
            return ButtonRow.block(layout, buttons);
        }
        buttons.forEach(button -> {
            button.getStyleClass().add("compact");
            button.setMinHeight(layout.controlHeight() * 0.9);
            button.setPrefHeight(layout.controlHeight() * 0.9);
        });
        return Block.whole(new Columns(2, layout.tightGap(), buttons));
    }
}
