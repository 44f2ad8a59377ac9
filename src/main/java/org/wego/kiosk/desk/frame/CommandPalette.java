// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/**
 * A list of all actions of the current view that is narrowed down by typing; Enter runs the selected one.
 *
 * <p>A disabled action is listed with the reason, and does not run. The actions used last come first.
 */
final class CommandPalette {

    private static final String RECENT = "commands";
    private static final int MAX_RECENT = 8;
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final Messages words;
    private final DeskMemory memory;
    private final Consumer<DeskAction> run;
    private final CommandSearch search;
    private final ObservableList<DeskAction> found = FXCollections.observableArrayList();
    private final CustomTextField box = (CustomTextField) TextFields.createClearableTextField();
    private final ListView<DeskAction> list = new ListView<>(found);
    private final VBox sheet = new VBox(box, list);

    /**
     * A palette.
     *
     * @param run closes the palette and runs an action
     */
    CommandPalette(List<DeskAction> actions, DeskState state, Consumer<DeskAction> run) {
        this.words = state.words();
        this.memory = state.memory();
        this.run = run;
        this.search = new CommandSearch(actions, recent());
        sheet.getStyleClass().add("desk-palette");
        box.getStyleClass().add("desk-search");
        box.setLeft(Icon.SEARCH.node("icon-muted", "desk-search-icon"));
        box.setPromptText(words.get("palette.find"));
        box.setAccessibleText(words.get("palette.find"));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getStyleClass().add("desk-results");
        list.setAccessibleText(words.get("palette.title"));
        // The focus stays in the box.
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new CommandCell());
        list.setPlaceholder(DeskControls.muted(words.get("palette.none")));
        VBox.setVgrow(list, Priority.ALWAYS);
        box.textProperty().subscribe(typed -> {
            found.setAll(search.find(typed));
            select(0);
        });
    }

    Region node() {
        return sheet;
    }

    void focus() {
        box.requestFocus();
    }

    private void pressed(KeyEvent event) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(chosen + 1);
            case UP -> select(chosen - 1);
            case ENTER -> choose(list.getSelectionModel().getSelectedItem());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int wanted) {
        if (!found.isEmpty()) {
            int place = Math.clamp(wanted, 0, found.size() - 1);
            list.getSelectionModel().select(place);
            list.scrollTo(Math.max(0, place - 2));
        }
    }

    private void choose(@Nullable DeskAction action) {
        if (action == null || !action.possible().get()) {
            return;
        }
        var used = new ArrayList<>(recent());
        var id = action.called().id();
        used.remove(id);
        used.addFirst(id);
        memory.put(RECENT, String.join("\n", used.subList(0, Math.min(MAX_RECENT, used.size()))));
        run.accept(action);
    }

    private List<String> recent() {
        return memory.get(RECENT).map(text -> text.lines().toList()).orElse(List.of());
    }

    /** Shows the name of an action, its shortcut, and why it is disabled. */
    private final class CommandCell extends ListCell<DeskAction> {

        private final Label name = DeskControls.line("");
        private final Label reason = DeskControls.line("", "text-muted");
        private final Label keys = new Label();
        private final HBox row = new HBox(name, reason, keys);

        CommandCell() {
            getStyleClass().add("desk-result");
            row.getStyleClass().add("desk-palette-row");
            keys.getStyleClass().add("desk-key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            setPrefWidth(0);
            setOnMouseClicked(_ -> choose(getItem()));
        }

        @Override
        protected void updateItem(@Nullable DeskAction action, boolean empty) {
            super.updateItem(action, empty);
            boolean nothing = empty || action == null;
            setGraphic(nothing ? null : row);
            if (action == null || empty) {
                return;
            }
            boolean possible = action.possible().get();
            pseudoClassStateChanged(IMPOSSIBLE, !possible);
            name.setText(action.name());
            reason.setText(possible ? ""
                    : action.obstacle().isEmpty() ? words.get("palette.impossible") : action.obstacle());
            keys.setText(action.keys().map(combination -> combination.getDisplayText()).orElse(""));
            keys.setVisible(action.keys().isPresent());
        }
    }
}
