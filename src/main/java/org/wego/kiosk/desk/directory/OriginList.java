// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.directory.RecordDetails.Origin;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.text.Messages;

/** A list of the origins of the facts: the source, the date and the confirmation. */
final class OriginList {

    private OriginList() {}

    static Region of(List<Origin> origins, Messages words) {
        var rows = new VBox();
        rows.getStyleClass().add("desk-origins");
        for (var origin : origins) {
            // The title of a source may contain its date.
            var what = origin.source().contains(origin.asOf())
                    ? words.get("origin.line.dated", words.get(origin.what()), origin.source())
                    : words.get("origin.line", words.get(origin.what()), origin.source(), origin.asOf());
            var confirmed = origin.confirmed().map(by -> words.get("origin.confirmed", by))
                    .orElseGet(() -> words.get("origin.not-confirmed"));
            rows.getChildren().add(DeskControls.body(what + " " + confirmed));
            origin.note().map(DeskControls::muted).ifPresent(rows.getChildren()::add);
        }
        return rows;
    }
}
