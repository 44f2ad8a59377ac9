// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.wego.kiosk.desk.correct.SaveSummary.SummaryChoice;
import org.wego.kiosk.desk.correct.SaveSummary.SummaryTone;
import org.wego.kiosk.desk.form.Field;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/**
 * Shows the summary beside the Save button, always in the same room, so that nothing below moves.
 *
 * <p>A text that has no room is shown in full in a popover.
 */
final class SaveSummaryView {

    /** Links to more fields have no room; the others are marked in the form. */
    private static final int FIELDS = 3;

    private final Messages words;
    private final Consumer<SummaryChoice> choose;
    private final Consumer<Field> goTo;
    private final HBox box = new HBox();

    /**
     * A view without a summary.
     *
     * @param choose does what the user chooses
     * @param goTo focuses a field
     */
    SaveSummaryView(Messages words, Consumer<SummaryChoice> choose, Consumer<Field> goTo) {
        this.words = words;
        this.choose = choose;
        this.goTo = goTo;
        box.getStyleClass().add("desk-save-note");
    }

    Region node() {
        return box;
    }

    void show(SaveSummary summary) {
        var label = DeskControls.body(summary.text());
        label.getStyleClass().add(switch (summary.tone()) {
            case CALM -> "text-muted";
            case DONE -> "desk-strong";
            case WRONG -> "desk-error";
        });
        // The room is fixed: what does not fit is in the popover.
        label.setMinHeight(0);
        label.setMaxWidth(Double.MAX_VALUE);
        var links = new HBox(links(summary).toArray(Node[]::new));
        links.getStyleClass().add("desk-save-links");
        links.setMinHeight(Region.USE_PREF_SIZE);
        links.getChildren().add(all(label, summary.text()));
        var texts = new VBox(label, links);
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMinWidth(0);
        box.getChildren().setAll(icon(summary.tone()), texts);
    }

    private static Node icon(SummaryTone tone) {
        return switch (tone) {
            case CALM -> Icon.INFO.node("icon-muted");
            case DONE -> Icon.CHECK.node("icon-muted");
            case WRONG -> Icon.WARNING.node("icon-danger");
        };
    }

    private List<Node> links(SaveSummary summary) {
        var links = new ArrayList<Node>();
        summary.choices().forEach(choice -> links.add(link(words.get(switch (choice) {
            case CHANGES -> "form.show-changes";
            case OTHER_RECORD -> "form.same.open";
            case CONFLICT -> "conflict.compare";
            case TAKE_THEIRS -> "conflict.theirs";
            case SAVE_MINE -> "conflict.mine";
        }), () -> choose.accept(choice))));
        summary.fields().stream().limit(FIELDS)
                .forEach(field -> links.add(link(words.get(field.label()), () -> goTo.accept(field))));
        return links;
    }

    /** The link to the whole text; visible if the text is cut off. */
    private Node all(Label label, String text) {
        var all = link(words.get("form.read-all"), () -> {
        });
        all.setOnAction(_ -> popOver(text, all));
        all.visibleProperty().bind(label.textTruncatedProperty());
        all.managedProperty().bind(all.visibleProperty());
        return all;
    }

    private static void popOver(String text, Node at) {
        var content = DeskControls.body(text);
        content.getStyleClass().add("desk-popover");
        var popOver = new PopOver(content);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setDetachable(false);
        popOver.getRoot().getStyleClass().addAll("kiosk", "desk");
        popOver.getRoot().getStylesheets().addAll(at.getScene().getRoot().getStylesheets());
        popOver.show(at);
    }

    private static Hyperlink link(String text, Runnable action) {
        var link = new Hyperlink(text);
        link.getStyleClass().add("desk-link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }
}
