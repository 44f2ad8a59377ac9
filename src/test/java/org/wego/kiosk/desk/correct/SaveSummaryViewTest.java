// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.desk.correct.SaveSummary.SummaryChoice;
import org.wego.kiosk.desk.correct.SaveSummary.SummaryTone;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.Theme;

/** The summary beside Save has the same room, whatever it says. */
@FxTest
class SaveSummaryViewTest {

    @Test
    void aLongRefusalMovesNothing() {
        Fx.run(() -> {
            var view = new SaveSummaryView(MessageCatalogue.ofDesk().in(new Lang("en")), _ -> {
            }, _ -> {
            });
            var window = new VBox(view.node());
            window.getStyleClass().addAll("kiosk", "desk");
            window.getStylesheets().setAll(new Theme(List.of()).desk(false));
            new Scene(window, 390, 500);
            view.show(SaveSummary.of(SummaryTone.CALM, "Saving…"));
            Fx.layOut(window);
            double before = view.node().getHeight();
            view.show(new SaveSummary(SummaryTone.WRONG, "The folder is not there. ".repeat(12),
                    List.of(SummaryChoice.CONFLICT, SummaryChoice.SAVE_MINE), List.of()));
            Fx.layOut(window);
            assertThat(view.node().getHeight()).isEqualTo(before);
        });
    }
}
