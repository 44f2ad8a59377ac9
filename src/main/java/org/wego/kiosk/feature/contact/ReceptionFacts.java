// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Facts and code in a card each; new nodes at each call. */
    List<Block> blocks() {
        var flow = new ArrayList<Block>();
        flow.add(new Block.Rows("card", rows(), false));
        reception.phone().known().ifPresent(phone -> flow.add(QrCard.of(layout, context.message("reception.call"),
                context.message("reception.call.caption"), code(phone))));
        return flow;
    }

    /** Facts and code in one card, where there is much else; new nodes at each call. */
    Block card() {
        return reception.phone().known()
                .map(phone -> QrCard.beside(layout, rows(), context.message("reception.call"), code(phone)))
                .orElseGet(() -> Block.card(rows()));
    }

    private static String code(PhoneNumber phone) {
        return "tel:" + phone.dialled();
    }

    private List<Region> rows() {
        var rows = new ArrayList<Region>();
        rows.add(reception.place() instanceof Reported.Known<?>
                ? DetailRow.of(Icon.PLACE, context.message("reception.place"),
                        reception.place().known().map(context::text).orElseThrow())
                : DetailRow.absent(
                        AbsenceMessages.of(context.messages(), context.message("reception.place"), reception.place())));
        if (reception.phone() instanceof Reported.Known<PhoneNumber>(var phone)) {
            rows.add(TextLabels.muted(context.message("reception.phone")));
            rows.add(TextLabels.label(context.formats().phone(phone), "text-number"));
        } else {
            rows.add(DetailRow
                    .absent(AbsenceMessages.of(context.messages(), context.message("reception.phone"),
                            reception.phone())));
        }
        return rows;
    }

    /** What a visitor can do instead of waiting; empty where neither telephone nor location is known. */
    Optional<String> instead() {
        boolean place = reception.place().known().isPresent();
        return reception.phone().known().isPresent()
                ? Optional.of(context.message(place ? "call.next" : "call.next.phone"))
                : Optional.of(context.message("call.next.place")).filter(_ -> place);
    }
}
