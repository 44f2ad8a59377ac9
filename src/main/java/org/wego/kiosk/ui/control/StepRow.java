// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.ui.TextLabels;

/** One step of a route: the instruction, and its number on a disc, which is amber for the destination. */
public final class StepRow extends HBox {

    public StepRow(int number, String text, boolean goal) {
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("step");
        if (goal) {
            getStyleClass().add("goal");
        }
        setAlignment(Pos.CENTER_LEFT);
        var figure = new Label(String.valueOf(number));
        figure.getStyleClass().add("step-number");
        var disc = new StackPane(figure);
        disc.getStyleClass().add("step-disc");
        disc.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var what = TextLabels.label(text, "text-body", "text-semibold");
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(disc, what);
    }
}
