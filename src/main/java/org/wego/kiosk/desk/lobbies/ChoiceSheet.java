// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/**
 * A list over the window, from which one thing is chosen by typing a part of its name; Enter or a click takes it.
 *
 * @param <T> the things
 */
final class ChoiceSheet<T> {

    private final Function<T, String> name;
    private final Consumer<T> chosen;
    private final FilteredList<T> found;
    private final ListView<T> list;
    private final CustomTextField box = (CustomTextField) TextFields.createClearableTextField();
    private final VBox sheet;

    /**
     * A list.
     *
     * @param question what the choice is for
     * @param chosen closes the list, and gets the choice
     */
    ChoiceSheet(String question, List<T> choices, Function<T, String> name, Messages words, Consumer<T> chosen) {
        this.name = name;
        this.chosen = chosen;
        found = new FilteredList<>(FXCollections.observableArrayList(choices));
        list = new ListView<>(found);
        sheet = new VBox(DeskControls.section(question), box, list);
        sheet.getStyleClass().add("desk-palette");
        box.getStyleClass().add("desk-search");
        box.setLeft(Icon.SEARCH.node("icon-muted", "desk-search-icon"));
        box.setAccessibleText(question);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getStyleClass().add("desk-results");
        list.setAccessibleText(question);
        // The focus stays in the box.
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new ChoiceCell());
        list.setPlaceholder(DeskControls.muted(words.get("lobbies.no-match")));
        VBox.setVgrow(list, Priority.ALWAYS);
        box.textProperty().subscribe(typed -> {
            var parts = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
            found.setPredicate(one -> Arrays.stream(parts).allMatch(name.apply(one).toLowerCase(
                    Locale.ROOT)::contains));
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
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
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

    private void choose(@Nullable T one) {
        if (one != null) {
            chosen.accept(one);
        }
    }

    private final class ChoiceCell extends ListCell<T> {

        ChoiceCell() {
            getStyleClass().add("desk-result");
            setPrefWidth(0);
            setOnMouseClicked(_ -> choose(getItem()));
        }

        @Override
        protected void updateItem(@Nullable T one, boolean empty) {
            super.updateItem(one, empty);
            setText(empty || one == null ? "" : name.apply(one));
        }
    }
}
