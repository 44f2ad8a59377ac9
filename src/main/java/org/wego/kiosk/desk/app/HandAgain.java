// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.handout.Handouts;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.session.Session;

/** Names the last handovers, and offers to repeat them. */
final class HandAgain {

    private final RecentHandovers recent;
    private final DeskState state;
    private final Consumer<Handover> again;

    /**
     * The offers.
     *
     * @param again repeats a handover
     */
    HandAgain(RecentHandovers recent, DeskState state, Consumer<Handover> again) {
        this.recent = recent;
        this.state = state;
        this.again = again;
    }

    /** A button that opens the list. Its size does not depend on the list, so nothing below it moves. */
    Region button() {
        var button = new MenuButton(state.words().get("again.title"));
        button.getStyleClass().addAll("desk-action", "desk-templates", "handout-again");
        button.setMnemonicParsing(false);
        fill(button);
        recent.list().addListener((ListChangeListener<Handover>) _ -> fill(button));
        return button;
    }

    /** The list, for a menu. */
    List<DeskAction> actions() {
        return recent.list().stream().map(handover -> DeskAction.of(DeskAction.DeskMenu.FILE,
                CommandName.of(state.words(), "again.title").on(name(handover)), () -> again.accept(handover)))
                .toList();
    }

    private void fill(MenuButton button) {
        if (recent.list().isEmpty()) {
            var none = new MenuItem(state.words().get("again.none"));
            none.setDisable(true);
            button.getItems().setAll(none);
            return;
        }
        button.getItems().setAll(recent.list().stream().map(handover -> {
            var item = new MenuItem(name(handover));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> again.accept(handover));
            return item;
        }).toList());
    }

    /** The name, the language and the way, in the language of the staff. */
    String name(Handover handover) {
        var name = handover.sheet().isPresent()
                ? handover.sheet().filter(sheet -> Handouts.isAvailable(state.content(), sheet))
                        .map(sheet -> Handouts.title(state.content(), sheet, staff()))
                : ContentRecords.of(state.content()).stream().filter(entry -> handover.isOf(entry.key()))
                        .map(entry -> state.text(entry.name()).replace('\n', ' ')).findFirst();
        return state.words().get("again.line", name.orElse(handover.subject()), language(handover.lang()),
                state.words().get(handover.way().word()));
    }

    private String language(Lang lang) {
        return state.content().manifest().languages().stream().filter(known -> known.tag().equals(lang))
                .map(known -> known.name()).findFirst().orElse(lang.tag());
    }

    private ScreenContext staff() {
        return new ScreenContext(Session.fresh(state.words().lang()), state.visitorWords(state.words().lang()),
                state.clock(), _ -> {
                }, _ -> {
                });
    }
}
