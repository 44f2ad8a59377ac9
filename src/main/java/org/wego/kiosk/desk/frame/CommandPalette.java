// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.frame.SearchList.SearchListTexts;
import org.wego.kiosk.text.Messages;

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
    private final SearchList<DeskAction> list;

    /**
     * A palette.
     *
     * @param run closes the palette and runs an action
     */
    CommandPalette(List<DeskAction> actions, DeskState state, Consumer<DeskAction> run) {
        this.words = state.words();
        this.memory = state.memory();
        this.run = run;
        list = new SearchList<>(new SearchListTexts(words.get("palette.find"), words.get("palette.title"),
                words.get("palette.none")), new CommandSearch(actions, recent())::find, this::choose);
        list.prompt(words.get("palette.find"));
        list.showIn(CommandCell::new);
    }

    Region node() {
        return list.node();
    }

    void focus() {
        list.focus();
    }

    private void choose(DeskAction action) {
        if (!action.possible().get()) {
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
            row.getStyleClass().add("desk-palette-row");
            keys.getStyleClass().add("desk-key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
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
