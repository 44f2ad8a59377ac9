// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Manifest.ReceptionDesk;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.AbsenceMessages;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.control.QrCard;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** The location and the telephone number of reception. The screen does not call reception. */
public final class ReceptionScreen implements Screen {

    private final ReceptionDesk reception;
    private final boolean rings;
    private final ScreenContext context;
    private final ScreenLayout layout;

    /**
     * Creates the screen.
     *
     * @param rings whether a bell sounds when the screen opens
     */
    public ReceptionScreen(Content content, boolean rings, ScreenContext context, ScreenLayout layout) {
        this.reception = content.manifest().reception();
        this.rings = rings;
        this.context = context;
        this.layout = layout;
    }

    @Override
    public Heading heading() {
        return new Heading(context.message("reception.title"), context.message("reception.summary"));
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.picture(Pictogram.BELL);
    }

    @Override
    public ObservableValue<Body> body() {
        var rows = new ArrayList<Region>();
        rows.add(reception.place() instanceof Reported.Known<?>
                ? DetailRow.of(Icon.PLACE, context.message("reception.place"),
                        reception.place().known().map(context::text).orElseThrow())
                : DetailRow.absent(
                        AbsenceMessages.of(context.messages(), context.message("reception.place"), reception.place())));
        var flow = new ArrayList<Block>();
        if (reception.phone() instanceof Reported.Known<PhoneNumber>(var phone)) {
            rows.add(TextLabels.muted(context.message("reception.phone")));
            rows.add(TextLabels.label(context.formats().phone(phone), "text-number"));
            flow.add(new Block.Rows("card", rows, false));
            flow.add(QrCard.of(layout, context.message("reception.call"),
                    context.message("reception.call.caption"), "tel:" + phone.dialled()));
        } else {
            rows.add(DetailRow
                    .absent(AbsenceMessages.of(context.messages(), context.message("reception.phone"),
                            reception.phone())));
            flow.add(new Block.Rows("card", rows, false));
        }
        if (rings && !context.session().audio().muted()) {
            flow.add(Block.whole(TextLabels.muted(context.message("reception.bell"))));
        }
        return new SimpleObjectProperty<>(new Body(List.of(), flow, List.of(), 1));
    }
}
