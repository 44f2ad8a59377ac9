// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.quality.Finding.Impact;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** Shows the findings in a table, and below it what to tell visitors until the selected one is resolved. */
public final class QualityView implements DeskView {

    private final QualityViewModel model;
    private final Messages words;
    private final Consumer<ContentRecord> open;
    private final Consumer<ContentRecord> correct;
    private final BiConsumer<String, String> copy;

    private final VBox view = new VBox();
    private final Label summary = DeskControls.muted("");
    private final TableView<QualityRow> table = new TableView<>();
    private final Label say = DeskControls.body("");

    /**
     * A view.
     *
     * @param open shows a record in the directory
     * @param correct opens the form of a record
     * @param copy copies a text, and shows a message with its name
     */
    public QualityView(QualityViewModel model, Messages words, Consumer<ContentRecord> open,
            Consumer<ContentRecord> correct,
            BiConsumer<String, String> copy) {
        this.model = model;
        this.words = words;
        this.open = open;
        this.correct = correct;
        this.copy = copy;
        layOut();
        model.rows().addListener((ListChangeListener<QualityRow>) _ -> update());
        update();
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    @Override
    public List<DeskAction> actions() {
        var chosen = Bindings.isNotNull(table.getSelectionModel().selectedItemProperty());
        return List.of(
                DeskAction.of(DeskAction.DeskMenu.EDIT, words.get("quality.copy"), "Shortcut+Shift+C", this::copy),
                DeskAction.of(DeskAction.DeskMenu.RECORD, words.get("record.open"), "Shortcut+O", chosen,
                        this::openChosen),
                DeskAction.of(DeskAction.DeskMenu.RECORD, words.get("record.correct"), "Shortcut+E", chosen,
                        this::correctChosen));
    }

    private void layOut() {
        view.getStyleClass().add("desk-page");
        var texts = new VBox(DeskControls.title(words.get("section.quality")), summary);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var heading = new HBox(texts, filter(), DeskControls.button(Icon.COPY, words.get("quality.copy"), this::copy));
        heading.getStyleClass().add("desk-heading");
        heading.setAlignment(Pos.BOTTOM_LEFT);

        table.getStyleClass().add("desk-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(DeskControls.muted(words.get("quality.none")));
        table.getColumns().setAll(List.of(priority(), column("quality.column.issue", QualityRow::issue, 340),
                column("quality.column.where", QualityRow::where, 300),
                column("quality.column.kiosk", QualityRow::onKiosk, 260)));
        table.setItems(model.rows());
        table.setRowFactory(_ -> {
            var row = new TableRow<QualityRow>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2) {
                    openChosen();
                }
            });
            return row;
        });
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openChosen();
                key.consume();
            }
        });
        table.getSelectionModel().selectedItemProperty().subscribe(
                row -> say.setText(Optional.ofNullable(row).map(QualityRow::say).orElse("")));
        VBox.setVgrow(table, Priority.ALWAYS);

        var foot = new HBox(new VBox(DeskControls.section(words.get("quality.say")), say),
                DeskControls.button(Icon.DIRECTORY, words.get("record.open"), this::openChosen),
                DeskControls.primary(Icon.EDIT, words.get("record.correct"), this::correctChosen));
        foot.getStyleClass().add("desk-foot");
        HBox.setHgrow(foot.getChildren().getFirst(), Priority.ALWAYS);
        view.getChildren().setAll(heading, table, foot);
    }

    private Region filter() {
        var buttons = new ArrayList<ToggleButton>();
        buttons.add(choice(words.get("quality.all"), Optional.empty()));
        for (var impact : Impact.values()) {
            buttons.add(choice(model.priority(impact), Optional.of(impact)));
        }
        var segments = new SegmentedButton(buttons.toArray(ToggleButton[]::new));
        segments.getStyleClass().add("desk-filter");
        return segments;
    }

    private ToggleButton choice(String name, Optional<Impact> impact) {
        var button = new ToggleButton(name);
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.onlyProperty().set(impact);
        });
        model.onlyProperty().subscribe(now -> button.setSelected(now.equals(impact)));
        return button;
    }

    private TableColumn<QualityRow, QualityRow> priority() {
        var column = new TableColumn<QualityRow, QualityRow>(words.get("quality.column.priority"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new PriorityCell());
        column.setPrefWidth(110);
        return column;
    }

    private TableColumn<QualityRow, String> column(String key, Function<QualityRow, String> text, double width) {
        var column = new TableColumn<QualityRow, String>(words.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private void update() {
        summary.setText(model.summary());
    }

    private void openChosen() {
        chosen().ifPresent(open);
    }

    private void correctChosen() {
        chosen().ifPresent(correct);
    }

    private Optional<ContentRecord> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).flatMap(QualityRow::entry);
    }

    private void copy() {
        copy.accept(words.get("section.quality"), model.copied());
    }

    /** Shows the priority as a word and an icon, so that it does not depend on colour. */
    private static final class PriorityCell extends TableCell<QualityRow, QualityRow> {

        @Override
        protected void updateItem(QualityRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText("");
                setGraphic(null);
                return;
            }
            setText(row.priority());
            setGraphic(switch (row.impact()) {
                case HIGH -> Icon.WARNING.node("icon-danger");
                case MEDIUM -> Icon.INFO.node();
                case LOW -> Icon.CLOCK.node("icon-muted");
            });
        }
    }
}
