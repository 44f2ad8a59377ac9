// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.overlay.RecordVersion;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** The versions of a record, newest first, and beside them what the selected one changed; it can be restored. */
final class HistoryView {

    private final VBox sheet = new VBox();
    private final RecordHistory history;
    private final Messages words;
    private final Consumer<RecordVersion> restore;
    private final ListView<RecordVersion> list = new ListView<>();
    private final VBox differences = new VBox();
    private final HBox question = new HBox();
    private final ToggleButton withNow;

    /**
     * A sheet with the versions.
     *
     * @param restore restores a version
     */
    HistoryView(RecordHistory history, Messages words, Consumer<RecordVersion> restore) {
        this.history = history;
        this.words = words;
        this.restore = restore;
        var own = new ToggleButton(words.get("history.changes"));
        withNow = new ToggleButton(words.get("history.compare-now"));
        own.setSelected(true);
        var choice = new SegmentedButton(own, withNow);
        choice.getStyleClass().add("desk-filter");
        list.getItems().setAll(history.versions());
        list.getStyleClass().addAll("desk-results", "desk-versions");
        list.setAccessibleText(words.get("history.title"));
        list.setCellFactory(_ -> new VersionCell());
        list.getSelectionModel().selectFirst();
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        withNow.selectedProperty().subscribe(() -> show(list.getSelectionModel().getSelectedItem()));
        differences.getStyleClass().add("desk-part");
        question.getStyleClass().add("desk-heading");
        question.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(differences);
        scroll.getStyleClass().add("desk-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var detail = new VBox(choice, scroll, question);
        detail.getStyleClass().add("desk-version");
        HBox.setHgrow(detail, Priority.ALWAYS);
        var both = new HBox(list, detail);
        both.getStyleClass().add("desk-versions-and-changes");
        VBox.setVgrow(both, Priority.ALWAYS);
        sheet.getStyleClass().add("desk-sheet");
        sheet.getChildren().setAll(DeskControls.title(words.get("history.title")), both);
    }

    Region node() {
        return sheet;
    }

    /** Focuses the list as soon as it is in the window. */
    void focus() {
        list.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                list.requestFocus();
            }
        });
    }

    private void show(@Nullable RecordVersion version) {
        if (version == null) {
            return;
        }
        boolean now = withNow.isSelected();
        var changes = now ? history.untilNow(version) : history.changes(version);
        var remark = now ? history.remarkUntilNow(version) : history.remark(version);
        differences.getChildren().setAll(remark.map(DeskControls::body).stream().toList());
        if (!changes.isEmpty() || remark.isEmpty()) {
            differences.getChildren()
                    .add(DifferenceTable.of(changes, words.get(now ? "history.this" : "history.before"),
                            words.get(now ? "history.now" : "history.after"), words));
        }
        ask(version);
    }

    private void ask(RecordVersion version) {
        var ask = DeskControls.button(Icon.UNDO, words.get("history.restore.ask"), () -> confirm(version));
        ask.setDisable(!history.canRestore(version));
        question.getChildren().setAll(ask);
    }

    /** Asks in the place of the button. Cancel is where the pointer is, so that a double click restores nothing. */
    private void confirm(RecordVersion version) {
        var cancel = DeskControls.button(Icon.CLOSE, words.get("desk.handout.cancel"), () -> {
            ask(version);
            list.requestFocus();
        });
        var label = DeskControls.body(words.get("history.restore.sure"));
        HBox.setHgrow(label, Priority.ALWAYS);
        question.getChildren().setAll(cancel,
                DeskControls.primary(Icon.UNDO, words.get("history.restore"), () -> restore.accept(version)), label);
        cancel.requestFocus();
    }

    /** Shows when and by whom a version was saved, and the fields that it changed. */
    private final class VersionCell extends ListCell<RecordVersion> {

        VersionCell() {
            getStyleClass().add("desk-result");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable RecordVersion version, boolean empty) {
            super.updateItem(version, empty);
            if (empty || version == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            var fields = history.changes(version).stream().map(FieldDifference::name)
                    .collect(Collectors.joining(words.get("list.separator")));
            setTooltip(new Tooltip(history.name(version)));
            setGraphic(new VBox(DeskControls.line(history.name(version), "desk-strong"),
                    DeskControls.line(fields, "text-muted")));
        }
    }
}
