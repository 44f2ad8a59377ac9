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

/** Every key that does something in the view, by menu. */
final class ShortcutSheet {

    private final VBox sheet = new VBox();

    ShortcutSheet(Messages words, List<Deed> deeds) {
        sheet.getStyleClass().add("desk-sheet");
        var groups = new FlowPane();
        groups.getStyleClass().add("desk-shortcuts");
        for (var menu : Deed.Menu.values()) {
            var withKeys = deeds.stream().filter(deed -> deed.menu() == menu && deed.keys().isPresent()).toList();
            if (!withKeys.isEmpty()) {
                groups.getChildren().add(group(words.get("menu." + menu.name().toLowerCase(Locale.ROOT)), withKeys));
            }
        }
        sheet.getChildren().setAll(DeskTexts.title(words.get("shortcuts.title")), groups);
    }

    Region node() {
        return sheet;
    }

    private static Region group(String title, List<Deed> deeds) {
        var grid = new GridPane();
        grid.getStyleClass().add("desk-shortcut-rows");
        int row = 0;
        for (var deed : deeds) {
            var keys = new Label(deed.keys().orElseThrow().getDisplayText());
            keys.getStyleClass().add("desk-key");
            grid.addRow(row++, DeskTexts.body(deed.name()), keys);
        }
        return new VBox(DeskTexts.section(title), grid);
    }
}
