// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.wego.kiosk.model.LineCheck.StopCertainty;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.TextLabels;

/** Whether the line stops here, in one short sentence on a ground of its own. */
final class FindingChip extends HBox {

    FindingChip(StopCertainty result, String finding) {
        getStyleClass().add("finding-chip");
        boolean doubtful = result == StopCertainty.NOT_SEEN || result == StopCertainty.NOT_COVERED;
        if (doubtful) {
            getStyleClass().add("doubtful");
        }
        var icon = switch (result) {
            case SEEN_HERE -> Icon.CHECK;
            case SEEN_NEARBY -> Icon.PLACE;
            case NOT_SEEN, NOT_COVERED -> Icon.DOUBT;
        };
        var words = TextLabels.label(finding, "finding", "text-strong");
        HBox.setHgrow(words, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(icon.node(doubtful ? "finding-doubt" : "finding-icon"), words);
        setMaxWidth(USE_PREF_SIZE);
    }
}
