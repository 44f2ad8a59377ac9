// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.quality.Confirmations.ConfirmationState;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.TextLabels;

/** Everything about one finding: what it does, what the kiosk shows, what to say, who can confirm it. */
final class QualityDetails {

    private final QualityViewModel model;
    private final DeskState state;
    private final Consumer<QualityRow> copy;
    private final VBox texts = new VBox();
    private final VBox note = new VBox();
    private final VBox column;

    /**
     * The details.
     *
     * @param buttons the actions on the finding, always visible
     * @param copy copies the sentence for the visitor
     */
    QualityDetails(QualityViewModel model, DeskState state, Region buttons, Consumer<QualityRow> copy) {
        this.model = model;
        this.state = state;
        this.copy = copy;
        texts.getStyleClass().add("desk-finding-details");
        note.getStyleClass().add("desk-finding-note");
        var scroll = new ScrollPane(texts);
        scroll.getStyleClass().add("desk-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        column = new VBox(scroll, note, buttons);
        column.getStyleClass().add("desk-finding-side");
    }

    Region node() {
        return column;
    }

    /** Shows a group or a finding; empty shows how to choose one. */
    void show(Optional<QualityNode> chosen) {
        note.getChildren().clear();
        if (chosen.isEmpty()) {
            texts.getChildren().setAll(DeskControls.muted(words().get("quality.choose")));
            return;
        }
        switch (chosen.get()) {
            case QualityGroup group -> texts.getChildren().setAll(DeskControls.title(group.name()),
                    DeskControls.body(group.explanation()), DeskControls.muted(words().get("quality.choose")));
            case QualityRow row -> show(row);
        }
    }

    private void show(QualityRow row) {
        var title = row.finding().language().isPresent() ? row.issue() : row.where();
        var parts = new ArrayList<Node>();
        parts.add(DeskControls.title(title));
        if (!title.equals(row.issue())) {
            parts.add(DeskControls.body(row.issue()));
        }
        parts.add(saying(row));
        parts.add(part("quality.ask", model.whoToAsk(row).stream().map(DeskControls::body).toArray(Node[]::new)));
        parts.add(part("quality.effect", DeskControls.body(model.harm(row))));
        parts.add(part("quality.kiosk", DeskControls.body(row.onKiosk())));
        texts.getChildren().setAll(parts);
        row.key().map(model.confirmations().states()::get).ifPresent(mark -> note.getChildren().setAll(switch (mark) {
            case ConfirmationState.Storing() -> DeskControls.muted(words().get("quality.confirming"));
            case ConfirmationState.Confirmed() -> DeskControls.body(words().get(
                    row.isResolvedByConfirming() ? "quality.confirmed" : "quality.confirmed.remains"));
            case ConfirmationState.NotSeenToday() -> DeskControls.body(words().get("quality.not-seen-today"));
            case ConfirmationState.NotStored(var reason) -> fault(words().get("quality.not-confirmed-now", reason));
        }));
    }

    private Node saying(QualityRow row) {
        var title = DeskControls.section(words().get("quality.say"));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var heading = new HBox(title, DeskControls.small(Icon.COPY, words().get("quality.say.copy"),
                () -> copy.accept(row)));
        heading.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(heading, said(row));
        box.getStyleClass().add("desk-part");
        return box;
    }

    /** The sentence in the visitor's language and, below it, in that of the staff. */
    private Node said(QualityRow row) {
        var sentence = TextLabels.in(state.visitor(), DeskControls.body(model.say(row)));
        sentence.getStyleClass().add("desk-strong");
        var box = new VBox(sentence);
        box.getStyleClass().addAll("desk-quote", "desk-part");
        model.sayForStaff(row).map(DeskControls::muted).ifPresent(box.getChildren()::add);
        return box;
    }

    private VBox part(String title, Node... nodes) {
        var box = new VBox(DeskControls.section(words().get(title)));
        box.getStyleClass().add("desk-part");
        box.getChildren().addAll(nodes);
        return box;
    }

    private static Node fault(String text) {
        var label = DeskControls.body(text);
        label.getStyleClass().add("desk-error");
        return label;
    }

    private Messages words() {
        return state.words();
    }
}
