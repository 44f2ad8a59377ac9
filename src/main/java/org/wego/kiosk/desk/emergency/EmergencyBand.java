// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.emergency;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.emergency.SentEmergencies.SentMessage;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** A line above every view for each message that is shown. It takes room only while there is one. */
public final class EmergencyBand {

    private final SentEmergencies sent;
    private final Messages words;
    private final VBox band = new VBox();

    public EmergencyBand(SentEmergencies sent, Messages words) {
        this.sent = sent;
        this.words = words;
        band.getStyleClass().add("desk-emergency-band");
        sent.currentProperty().subscribe(this::update);
    }

    public Region node() {
        return band;
    }

    /** Says what is known now. */
    public void update() {
        band.getChildren().setAll(sent.currentProperty().get().stream().map(this::line).toList());
        band.setManaged(!band.getChildren().isEmpty());
        band.setVisible(band.isManaged());
    }

    private Region line(SentMessage message) {
        var text = DeskControls.body(sent.words(message));
        text.getStyleClass().add("desk-strong");
        text.setGraphic(Icon.WARNING.node());
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(text, DeskControls.button(Icon.CLOSE, words.get("emergency.end-now"),
                () -> sent.end(message)));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("desk-emergency-line");
        return line;
    }
}
