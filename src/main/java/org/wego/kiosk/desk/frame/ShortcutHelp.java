// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.text.Messages;

/** Lists the keyboard shortcuts of the current view, by menu. */
final class ShortcutHelp {

    private final VBox sheet = new VBox();

    ShortcutHelp(Messages words, List<DeskAction> actions) {
        sheet.getStyleClass().add("desk-sheet");
        var groups = new FlowPane();
        groups.getStyleClass().add("desk-shortcuts");
        for (var menu : DeskAction.DeskMenu.values()) {
            var withKeys = actions.stream().filter(action -> action.menu() == menu && action.keys().isPresent())
                    .toList();
            if (!withKeys.isEmpty()) {
                groups.getChildren().add(group(words.get("menu." + menu.name().toLowerCase(Locale.ROOT)), withKeys));
            }
        }
        sheet.getChildren().setAll(DeskControls.title(words.get("shortcuts.title")), groups);
    }

    Region node() {
        return sheet;
    }

    private static Region group(String title, List<DeskAction> actions) {
        var grid = new GridPane();
        grid.getStyleClass().add("desk-shortcut-rows");
        int row = 0;
        for (var action : actions) {
            var keys = new Label(action.keys().orElseThrow().getDisplayText());
            keys.getStyleClass().add("desk-key");
            grid.addRow(row++, DeskControls.body(action.name()), keys);
        }
        return new VBox(DeskControls.section(title), grid);
    }
}
