// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.Buttons;

/** The status line below the preview: the current task, its progress, and a button to cancel it. */
final class HandoutStatus extends HBox {

    HandoutStatus(ScreenLayout layout, HandoutViewModel model, HandoutContext context) {
        getStyleClass().add("handout-status");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(layout.controlHeight());
        var sentence = TextLabels.label("", "text-semibold");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var bar = new ProgressBar();
        bar.getStyleClass().add("handout-progress");
        var cancel = Buttons.outlined(layout, Icon.CLOSE, context.text("desk.handout.cancel"), model::cancel);
        cancel.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sentence, bar, cancel);
        bar.managedProperty().bind(bar.visibleProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        model.workProperty().subscribe(work -> {
            boolean writing = work instanceof HandoutViewModel.HandoutTask.Writing;
            bar.setVisible(writing);
            cancel.setVisible(writing);
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
