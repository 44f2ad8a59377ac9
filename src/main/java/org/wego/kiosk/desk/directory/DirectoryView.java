// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.directory.ResultRow.RecordRow;
import org.wego.kiosk.desk.frame.CollapsingColumns;
import org.wego.kiosk.desk.frame.CollapsingColumns.Column;
import org.wego.kiosk.desk.frame.ColumnWidths;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskMemory;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** The search box, the results, and the details of the chosen record. */
public final class DirectoryView implements DeskView {

    private final DirectoryViewModel model;
    private final Messages words;
    private final DetailsCommands commands;
    private final DetailsView details;

    private final BadgeColumn badges;
    private final CollapsingColumns view;
    private final CustomTextField box = (CustomTextField) TextFields.createClearableTextField();
    private final ListView<ResultRow> results = new ListView<>();

    /**
     * A view of the directory.
     *
     * @param actions the actions of the buttons of record details
     */
    public DirectoryView(DirectoryViewModel model, DeskState state, DetailsActions actions) {
        this.model = model;
        this.words = state.words();
        this.commands = new DetailsCommands(model, state, actions);
        this.details = new DetailsView(model, state, commands, actions.copy());
        this.badges = new BadgeColumn(state);
        badges.fit(model.rows());
        this.view = layOut(state.memory());
        box.textProperty().bindBidirectional(model.queryProperty());
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::handleKey);
        results.setItems(model.rows());
        results.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        model.chosenProperty().subscribe(this::select);
        model.rows().addListener((ListChangeListener<ResultRow>) _ -> {
            badges.fit(model.rows());
            select(model.chosenProperty().get());
        });
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public void focus() {
        box.requestFocus();
        box.selectAll();
    }

    @Override
    public List<DeskAction> actions() {
        BooleanBinding chosen = Bindings.createBooleanBinding(() -> model.detailsProperty().get().isPresent(),
                model.detailsProperty());
        return commands.actions(chosen);
    }

    /** Hands over the chosen record. */
    public void hand(HandoverWay way) {
        commands.hand(way);
    }

    private CollapsingColumns layOut(DeskMemory memory) {
        box.getStyleClass().add("desk-search");
        box.setLeft(Icon.SEARCH.node("icon-muted", "desk-search-icon"));
        box.setPromptText(words.get("directory.prompt"));
        box.setAccessibleText(words.get("directory.prompt"));
        results.getStyleClass().add("desk-results");
        results.setCellFactory(_ -> new ResultCell(model::rowText, badges));
        results.setPlaceholder(new NoResults(model, words).node());
        results.setAccessibleText(words.get("directory.results"));
        results.setOnMouseClicked(_ -> model.opened());
        VBox.setVgrow(results, Priority.ALWAYS);
        var column = new VBox(box, new KindFilter(model, words).node(), results);
        column.getStyleClass().add("desk-find");
        var columns = new CollapsingColumns(new Column(column, 2, false), new Column(details.node(), 1, true));
        columns.adjustable(new ColumnWidths(memory, "directory"), words.get("columns.divider"));
        return columns;
    }

    /**
     * While the box has the focus, Up and Down move through the results, Esc clears the box and the filter, and Enter moves to the
     * details.
     */
    private void handleKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ENTER -> {
                model.opened();
                details.focus();
            }
            case ESCAPE -> model.clear();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int at = results.getSelectionModel().getSelectedIndex() + by;
        while (at >= 0 && at < model.rows().size()) {
            if (model.rows().get(at) instanceof RecordRow) {
                selectRow(at);
                return;
            }
            at += by;
        }
    }

    private void choose(ResultRow row) {
        if (row instanceof RecordRow found) {
            model.chosenProperty().set(Optional.of(found.entry()));
        }
    }

    /** Selects the row of a record. A record may have several rows, of which the selected one stays selected. */
    private void select(Optional<ContentRecord> chosen) {
        var key = chosen.map(ContentRecord::key);
        if (key.isPresent() && key.equals(key(results.getSelectionModel().getSelectedItem()))) {
            return;
        }
        for (int at = 0; at < model.rows().size(); at++) {
            if (key.isPresent() && key.equals(key(model.rows().get(at)))) {
                selectRow(at);
                return;
            }
        }
        results.getSelectionModel().clearSelection();
    }

    private static Optional<RecordKey> key(@Nullable ResultRow row) {
        return row instanceof RecordRow found ? Optional.of(found.entry().key()) : Optional.empty();
    }

    private void selectRow(int row) {
        results.getSelectionModel().select(row);
        results.scrollTo(Math.max(0, row - 2));
    }
}
