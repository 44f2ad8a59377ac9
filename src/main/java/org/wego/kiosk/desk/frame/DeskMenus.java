// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.wego.kiosk.text.Messages;

/** The menu bar: everything that can be done here, each with its key. */
final class DeskMenus {

    private final Messages words;
    private final MenuBar bar = new MenuBar();

    DeskMenus(Messages words) {
        this.words = words;
        bar.getStyleClass().add("desk-menus");
        bar.setUseSystemMenuBar(true);
    }

    MenuBar bar() {
        return bar;
    }

    /** Shows what can be done now; a menu without anything is left out. */
    void show(List<DeskAction> deeds) {
        bar.getMenus().setAll(Stream.of(DeskAction.DeskMenu.values()).map(menu -> menu(menu, deeds))
                .filter(menu -> !menu.getItems().isEmpty()).toList());
    }

    private Menu menu(DeskAction.DeskMenu menu, List<DeskAction> deeds) {
        var made = new Menu(words.get("menu." + menu.name().toLowerCase(Locale.ROOT)));
        deeds.stream().filter(action -> action.menu() == menu).map(DeskMenus::item).forEach(made.getItems()::add);
        return made;
    }

    private static MenuItem item(DeskAction action) {
        var item = new MenuItem(action.name());
        item.setMnemonicParsing(false);
        action.keys().ifPresent(item::setAccelerator);
        action.possible().subscribe(possible -> item.setDisable(!possible));
        item.setOnAction(_ -> action.action().run());
        return item;
    }
}
