// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.ui.Icon;

/**
 * A search box above a list of what it finds. The arrow keys select, Enter or a click chooses, and the focus stays in the
 * box.
 *
 * @param <T> what is found
 */
public final class SearchList<T> {

    private final Function<String, List<T>> find;
    private final Consumer<T> chosen;
    private final ObservableList<T> found = FXCollections.observableArrayList();
    private final ListView<T> list = new ListView<>(found);
    private final CustomTextField box = (CustomTextField) TextFields.createClearableTextField();
    private final VBox sheet = new VBox(box, list);

    /**
     * The texts of a list.
     *
     * @param box the name of the search box
     * @param list the name of the list
     * @param none stands in the list when nothing is found
     */
    public record SearchListTexts(String box, String list, String none) {}

    /**
     * A list that shows all.
     *
     * @param find finds what matches a text; all for an empty one
     */
    public SearchList(SearchListTexts texts, Function<String, List<T>> find, Consumer<T> chosen) {
        this.find = find;
        this.chosen = chosen;
        sheet.getStyleClass().add("desk-palette");
        box.getStyleClass().add("desk-search");
        box.setLeft(Icon.SEARCH.node("icon-muted", "desk-search-icon"));
        box.setAccessibleText(texts.box());
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getStyleClass().add("desk-results");
        list.setAccessibleText(texts.list());
        list.setFocusTraversable(false);
        list.setPlaceholder(DeskControls.muted(texts.none()));
        VBox.setVgrow(list, Priority.ALWAYS);
        box.textProperty().subscribe(this::show);
    }

    /**
     * Shows what is found in cells of its own kind.
     *
     * @param cell makes a cell
     */
    public void showIn(Supplier<ListCell<T>> cell) {
        list.setCellFactory(_ -> {
            var made = cell.get();
            made.getStyleClass().add("desk-result");
            made.setPrefWidth(0);
            made.setOnMouseClicked(_ -> choose(made.getItem()));
            return made;
        });
    }

    /** Shows a text in the empty box. */
    public void prompt(String text) {
        box.setPromptText(text);
    }

    /** Shows something above the box. */
    public void head(Node above) {
        sheet.getChildren().addFirst(above);
    }

    public Region node() {
        return sheet;
    }

    public void focus() {
        box.requestFocus();
    }

    private void show(String typed) {
        found.setAll(find.apply(typed));
        select(0);
    }

    private void pressed(KeyEvent event) {
        int selected = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(selected + 1);
            case UP -> select(selected - 1);
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
}
