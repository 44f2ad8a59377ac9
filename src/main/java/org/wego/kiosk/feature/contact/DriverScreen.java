// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.Address;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.model.taxi.TaxiGuide;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.FitText;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.ButtonRow;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.control.QrCard;
import org.wego.kiosk.ui.control.QrCode;
import org.wego.kiosk.ui.control.SideCard;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** The address in the local language over the whole screen, for showing it to a driver or taking a photo. */
public final class DriverScreen implements Screen {

    private static final double MIN_HEIGHT = 480;
    private static final double MIN_HEIGHT_AT_200 = 400;

    private final ContactViewModel model;
    private final Address.Local local;
    private final Optional<TaxiGuide> taxi;
    private final ScreenContext context;
    private final ScreenLayout layout;

    public DriverScreen(Content content, ScreenContext context, ScreenLayout layout) {
        this.model = new ContactViewModel(content, context);
        this.local = content.contact().address().local();
        this.taxi = content.taxi();
        this.context = context;
        this.layout = layout;
    }

    @Override
    public Heading heading() {
        return new Heading(context.message("contact.to-driver"));
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.none();
    }

    @Override
    public ObservableValue<Body> body() {
        var code = new QrCode(layout, model.addressText());
        var words = List.of(TextLabels.name(context.message("driver.take")),
                TextLabels.muted(context.message("driver.take.caption")),
                DetailRow.of(Icon.PHONE, model.firstPhone()));
        var request = TextLabels.in(local.language(),
                TextLabels.label(local.request(), "text-title", "driver-request"));
        if (layout.portrait() && !layout.scarce()) {
            var card = new SideCard(List.of(code), words, List.of()).block(layout, Pos.CENTER_LEFT, false);
            return new SimpleObjectProperty<>(
                    new Body(List.of(Block.whole(request)), List.of(Block.growing(address())), foot(card), 1));
        }
        return new SimpleObjectProperty<>(Body.columns(layout,
                Stream.concat(Stream.of(Block.whole(request), Block.growing(address())),
                        foot(codeCard(code, words)).stream()).toList()));
    }

    /** The code, and the way to what else helps in a taxi, if the pack has it. */
    private List<Block> foot(Block card) {
        return taxi.map(guide -> List.of(card, ButtonRow.block(layout, List.of(Buttons.outlined(layout, Icon.TAXI,
                context.text(guide.title()), context.to(new Destination.Taxi(Optional.empty())))))))
                .orElse(List.of(card));
    }

    /** The QR code with its texts; at 200 % the code and the first text stay together. */
    private Block codeCard(QrCode code, List<? extends Region> words) {
        if (layout.large()) {
            return QrCard.of(layout, words, model.addressText());
        }
        var rows = new ArrayList<Region>(List.of(code));
        rows.addAll(words);
        return Block.card(rows);
    }

    private Region address() {
        var lines = new ArrayList<Region>();
        for (int i = 0; i < local.lines().size(); i++) {
            var line = TextLabels.in(local.language(), TextLabels.label(local.lines().get(i), "driver-line"));
            if (i == local.keyLine()) {
                line.getStyleClass().add("key-line");
            }
            lines.add(line);
        }
        return new FitText(lines, layout.large() ? MIN_HEIGHT_AT_200 : MIN_HEIGHT);
    }
}
