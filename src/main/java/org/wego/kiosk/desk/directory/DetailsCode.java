// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.directory.RecordDetails.PhonePayload;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.qr.QrMatrix;
import org.wego.kiosk.ui.control.QrCode;

/** The code beside the details of a record, of the same size in every language of the visitors. */
final class DetailsCode {

    private static final double SIDE = 196;

    private DetailsCode() {}

    static Region of(ContentRecord entry, PhonePayload payload, DeskState state) {
        var caption = DeskControls.muted(payload.caption());
        caption.setMaxWidth(SIDE);
        var box = new VBox(new QrCode(payload.content(), SIDE, modules(entry, state)), caption);
        box.getStyleClass().add("desk-code");
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    /** The number of modules per side that the code of a record needs in any language. */
    static int modules(ContentRecord entry, DeskState state) {
        return state.languages().stream()
                .flatMap(lang -> new RecordDetailsFactory(state.content(), state.visitorWords(lang),
                        state.clock().instant()).of(entry).flatMap(RecordDetails::payload).stream())
                .mapToInt(payload -> QrMatrix.sizeOf(payload.content(), QrMatrix.Correction.MEDIUM)).max().orElse(0);
    }
}
