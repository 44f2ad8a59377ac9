// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.TextLabels;

/** The status line below the preview: the current task, its progress, and a button to cancel it. */
final class HandoutStatus extends HBox {

    HandoutStatus(HandoutViewModel model, HandoutContext context) {
        getStyleClass().add("handout-status");
        setAlignment(Pos.CENTER_LEFT);
        var sentence = TextLabels.label("", "text-semibold");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var bar = new ProgressBar();
        bar.getStyleClass().add("handout-progress");
        var cancel = DeskControls.button(Icon.CLOSE, context.text("desk.handout.cancel"), model::cancel);
        model.workProperty().subscribe(work -> {
            getChildren().setAll(work instanceof HandoutViewModel.HandoutTask.Writing
                    ? List.of(sentence, bar, cancel)
                    : List.of(sentence));
            sentence.setText(switch (work) {
                case HandoutViewModel.HandoutTask.Idle() -> "";
                case HandoutViewModel.HandoutTask.LayingOut() -> context.text("desk.handout.making");
                case HandoutViewModel.HandoutTask.Writing(var done) -> {
                    bar.setProgress(done);
                    yield context.text("desk.handout.writing");
                }
                case HandoutViewModel.HandoutTask.Finished(var words) -> words;
            });
        });
    }
}
