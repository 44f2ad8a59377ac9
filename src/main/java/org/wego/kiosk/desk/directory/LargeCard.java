// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.QrCode;
import org.wego.kiosk.ui.line.LineTag;

/** Record details in letters that a visitor can read across the counter, with a QR code. */
final class LargeCard {

    private static final double CODE = 320;
    /** Cards with more lines than this have smaller letters. */
    private static final int MAX_HUGE_LINES = 4;

    private LargeCard() {}

    static Region of(RecordDetails details, Lang visitor) {
        var texts = new VBox();
        texts.getStyleClass().add("desk-large-texts");
        LanguageStyle.mark(texts, visitor);
        details.sign().map(LineTag::new).ifPresent(tag -> {
            tag.getStyleClass().add("huge-tag");
            texts.getChildren().add(tag);
        });
        details.large().stream().skip(details.sign().isPresent() ? 1 : 0).map(text -> TextLabels.in(visitor,
                TextLabels.label(text, details.large().size() > MAX_HUGE_LINES ? "desk-large-line" : "desk-huge-line")))
                .forEach(texts.getChildren()::add);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var card = new HBox(texts);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().add("desk-large");
        details.payload().ifPresent(payload -> {
            var caption = TextLabels.in(visitor, TextLabels.label(payload.caption(), "desk-large-caption"));
            caption.setMaxWidth(CODE);
            var code = new VBox(new QrCode(payload.content(), CODE), caption);
            code.setMinWidth(CODE);
            code.setAlignment(Pos.CENTER);
            card.getChildren().add(code);
        });
        return card;
    }
}
