// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.util.Subscription;
import org.wego.kiosk.text.Messages;

/** The menu bar with all actions of the current view and their shortcuts. */
final class DeskMenus {

    private final Messages words;
    private final MenuBar bar = new MenuBar();

    private Subscription enabling = Subscription.EMPTY;

    DeskMenus(Messages words) {
        this.words = words;
        bar.getStyleClass().add("desk-menus");
        bar.setUseSystemMenuBar(true);
    }

    MenuBar bar() {
        return bar;
    }

    /** Shows actions; empty menus are left out. */
    void show(List<DeskAction> actions) {
        enabling.unsubscribe();
        enabling = Subscription.EMPTY;
        bar.getMenus().setAll(Stream.of(DeskAction.DeskMenu.values()).map(menu -> menu(menu, actions))
                .filter(menu -> !menu.getItems().isEmpty()).toList());
    }

    private Menu menu(DeskAction.DeskMenu menu, List<DeskAction> actions) {
        var created = new Menu(words.get("menu." + menu.name().toLowerCase(Locale.ROOT)));
        actions.stream().filter(action -> action.menu() == menu).map(this::item).forEach(created.getItems()::add);
        return created;
    }

    private MenuItem item(DeskAction action) {
        var item = new MenuItem(action.name());
        item.setMnemonicParsing(false);
        action.keys().ifPresent(item::setAccelerator);
        // The actions of the window outlive the items.
        enabling = enabling.and(action.possible().subscribe(possible -> item.setDisable(!possible)));
        item.setOnAction(_ -> action.action().run());
        return item;
    }
}
