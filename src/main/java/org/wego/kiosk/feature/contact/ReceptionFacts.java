// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.Manifest.ReceptionDesk;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.AbsenceMessages;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.DetailRow;
import org.wego.kiosk.ui.control.QrCard;

/** Where reception is, and how to phone it. */
record ReceptionFacts(ReceptionDesk reception, ScreenContext context, ScreenLayout layout) {

    /** New nodes at each call. */
    List<Block> blocks() {
        var flow = new ArrayList<Block>();
        var rows = new ArrayList<Region>();
        rows.add(reception.place() instanceof Reported.Known<?>
                ? DetailRow.of(Icon.PLACE, context.message("reception.place"),
                        reception.place().known().map(context::text).orElseThrow())
                : DetailRow.absent(
                        AbsenceMessages.of(context.messages(), context.message("reception.place"), reception.place())));
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
        return flow;
    }
}
