// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.qr.PhonePayloads;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.TextLabels;

/** The address of the organisation: to read, as a card for a driver, and as codes for a phone. */
final class AddressRow {

    private final Content content;
    private final ScreenContext context;

    AddressRow(Content content, ScreenContext context) {
        this.content = content;
        this.context = context;
    }

    Region row() {
        return new CellRow(List.of(0.42, 0.58, PaperCode.maxSize()), List.of(address(), forDriver(), codes()));
    }

    private Region address() {
        var contact = content.contact();
        var texts = new ArrayList<Region>();
        texts.add(HandoutContents.heading(context.text(contact.name())));
        contact.address().lines().forEach(line -> texts.add(TextLabels.label(context.text(line))));
        texts.add(TextLabels.label(context.message("contact.phone") + "\u00a0 "
                + context.formats().phone(contact.phones().getFirst()), "handout-apart"));
        return HandoutContents.column(texts);
    }

    private Region forDriver() {
        var local = content.contact().address().local();
        var texts = new ArrayList<Region>();
        texts.add(TextLabels.label(context.message("contact.to-driver"), "text-muted", "handout-small"));
        texts.add(TextLabels.in(local.language(), TextLabels.label(local.request(), "text-name")));
        for (int i = 0; i < local.lines().size(); i++) {
            texts.add(TextLabels.in(local.language(), TextLabels.label(local.lines().get(i), "text-name",
                    i == local.keyLine() ? "handout-key-line" : "handout-driver-line")));
        }
        texts.add(TextLabels.in(local.language(), TextLabels.label(local.postal(), "handout-small")));
        var card = HandoutContents.column(texts);
        card.getStyleClass().add("handout-card");
        return card;
    }

    private Region codes() {
        var payloads = new PhonePayloads(context.lang());
        var address = content.contact().address();
        var codes = HandoutContents.column(List.of(code(payloads.address(address), "driver.take"),
                caption("driver.take"), code(payloads.mapSearch(address), "contact.map"), caption("contact.map")));
        codes.setAlignment(Pos.TOP_CENTER);
        return codes;
    }

    private PaperCode code(String payload, String purpose) {
        return HandoutContents.code(payload, context.message(purpose), context);
    }

    private Region caption(String key) {
        return TextLabels.label(context.message(key), "text-semibold", "handout-code-caption");
    }
}
