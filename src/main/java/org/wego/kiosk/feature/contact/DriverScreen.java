// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.Address;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.FitText;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.control.QrCard;
import org.wego.kiosk.ui.control.QrCode;
import org.wego.kiosk.ui.control.SideCard;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderVisual;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** The address in the language of the street over the whole glass, to be shown to a driver or photographed. */
public final class DriverScreen implements Screen {

    private static final double MIN_HEIGHT = 480;
    private static final double MIN_HEIGHT_AT_200 = 400;

    private final ContactViewModel model;
    private final Address.Local local;
    private final ScreenContext context;
    private final ScreenLayout frame;

    public DriverScreen(Content content, ScreenContext context, ScreenLayout frame) {
        this.model = new ContactViewModel(content, context);
        this.local = content.contact().address().local();
        this.context = context;
        this.frame = frame;
    }

    @Override
    public Heading heading() {
        return new Heading(context.message("contact.to-driver"));
    }

    @Override
    public HeaderVisual visual() {
        return new HeaderVisual.NoHeader();
    }

    @Override
    public ObservableValue<Body> body() {
        var code = new QrCode(frame, model.addressText());
        var words = List.of(TextLabels.name(context.message("driver.take")),
                TextLabels.muted(context.message("driver.take.caption")),
                DetailRow.of(Icon.PHONE, model.firstPhone()));
        var request = TextLabels.in(local.language(),
                TextLabels.label(local.request(), "text-title", "driver-request"));
        if (frame.portrait() && !frame.scarce()) {
            var card = new SideCard(List.of(code), words, List.of()).block(frame, Pos.CENTER_LEFT, false);
            return new SimpleObjectProperty<>(
                    new Body(List.of(Block.whole(request)), List.of(Block.growing(address())), List.of(card), 1));
        }
        return new SimpleObjectProperty<>(Body.columns(frame,
                List.of(Block.whole(request), Block.growing(address()), takeAlong(code, words))));
    }

    /** At 200 % the code and the first of its words stay together. */
    private Block takeAlong(QrCode code, List<? extends Region> words) {
        if (frame.large()) {
            return QrCard.of(frame, words, model.addressText());
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
        return new FitText(lines, frame.large() ? MIN_HEIGHT_AT_200 : MIN_HEIGHT);
    }
}
