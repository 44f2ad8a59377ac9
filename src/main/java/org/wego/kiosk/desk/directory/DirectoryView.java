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

/** The box, the results, and the sheet of the one that is chosen. */
public final class DirectoryView implements DeskView {

    private final DirectoryViewModel model;
    private final Messages words;
    private final DetailsView sheet;

    private final CollapsingColumns view;
    private final CustomTextField box = (CustomTextField) TextFields.createClearableTextField();
    private final ListView<ResultRow> results = new ListView<>();

    /**
     * A view.
     *
     * @param doors where the buttons of a sheet lead
     */
    public DirectoryView(DirectoryViewModel model, DeskState state, DetailsActions doors) {
        this.model = model;
        this.words = state.words();
        this.sheet = new DetailsView(model, state, doors);
        this.view = layOut();
        box.textProperty().bindBidirectional(model.queryProperty());
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
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
    public List<DeskAction> deeds() {
        BooleanBinding chosen = Bindings.createBooleanBinding(() -> model.sheetProperty().get().isPresent(),
                model.sheetProperty());
        return sheet.deeds(chosen);
    }

    private CollapsingColumns layOut() {
        box.getStyleClass().add("desk-search");
        box.setLeft(Icon.SEARCH.node("icon-muted", "desk-search-icon"));
        box.setPromptText(words.get("directory.prompt"));
        box.setAccessibleText(words.get("directory.prompt"));
        results.getStyleClass().add("desk-results");
        results.setCellFactory(_ -> new ResultCell(model::face));
        results.setPlaceholder(nothing());
        results.setAccessibleText(words.get("directory.results"));
        VBox.setVgrow(results, Priority.ALWAYS);
        var column = new VBox(box, results);
        column.getStyleClass().add("desk-find");
        return new CollapsingColumns(new Column(column, 2, false), new Column(sheet.node(), 1, true));
    }

    private Region nothing() {
        Label label = DeskControls.muted(words.get("directory.none"));
        var pane = new StackPane(label);
        pane.getStyleClass().add("desk-nothing");
        return pane;
    }

    /** Up and down go through the results while one types; Esc empties the box; Enter goes to the sheet. */
    private void typed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ENTER -> sheet.focus();
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
                mark(model.rows().get(at));
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
        row.ifPresentOrElse(this::mark, results.getSelectionModel()::clearSelection);
    }

    private void mark(ResultRow row) {
        if (!row.equals(results.getSelectionModel().getSelectedItem())) {
            results.getSelectionModel().select(row);
            results.scrollTo(Math.max(0, model.rows().indexOf(row) - 2));
        }
    }
}
