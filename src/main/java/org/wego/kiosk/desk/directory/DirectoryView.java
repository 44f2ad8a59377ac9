// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.wego.kiosk.desk.directory.ResultRow.RecordRow;
import org.wego.kiosk.desk.frame.CollapsingColumns;
import org.wego.kiosk.desk.frame.CollapsingColumns.Column;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** The search box, the results, and the details of the chosen record. */
public final class DirectoryView implements DeskView {

    private final DirectoryViewModel model;
    private final Messages words;
    private final DetailsView details;

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
        this.details = new DetailsView(model, state, actions);
        this.view = layOut();
        box.textProperty().bindBidirectional(model.queryProperty());
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::handleKey);
        results.setItems(model.rows());
        results.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        model.chosenProperty().subscribe(this::select);
        model.rows().addListener((InvalidationListener) _ -> select(model.chosenProperty().get()));
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
        return details.deskActions(chosen);
    }

    private CollapsingColumns layOut() {
        box.getStyleClass().add("desk-search");
        box.setLeft(Icon.SEARCH.node("icon-muted", "desk-search-icon"));
        box.setPromptText(words.get("directory.prompt"));
        box.setAccessibleText(words.get("directory.prompt"));
        results.getStyleClass().add("desk-results");
        results.setCellFactory(_ -> new ResultCell(model::rowText));
        results.setPlaceholder(noResults());
        results.setAccessibleText(words.get("directory.results"));
        VBox.setVgrow(results, Priority.ALWAYS);
        var column = new VBox(box, results);
        column.getStyleClass().add("desk-find");
        return new CollapsingColumns(new Column(column, 2, false), new Column(details.node(), 1, true));
    }

    private Region noResults() {
        Label label = DeskControls.muted(words.get("directory.none"));
        var pane = new StackPane(label);
        pane.getStyleClass().add("desk-nothing");
        return pane;
    }

    /**
     * While the box has the focus, Up and Down move through the results, Esc clears the box, and Enter moves to the
     * details.
     */
    private void handleKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ENTER -> details.focus();
            case ESCAPE -> box.clear();
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
                selectRow(model.rows().get(at));
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

    private void select(Optional<ContentRecord> chosen) {
        var row = model.rows().stream().filter(RecordRow.class::isInstance).map(RecordRow.class::cast)
                .filter(found -> chosen.map(ContentRecord::key).filter(found.entry().key()::equals).isPresent())
                .findFirst();
        row.ifPresentOrElse(this::selectRow, results.getSelectionModel()::clearSelection);
    }

    private void selectRow(ResultRow row) {
        if (!row.equals(results.getSelectionModel().getSelectedItem())) {
            results.getSelectionModel().select(row);
            results.scrollTo(Math.max(0, model.rows().indexOf(row) - 2));
        }
    }
}
