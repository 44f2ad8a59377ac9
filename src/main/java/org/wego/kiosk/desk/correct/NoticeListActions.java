// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.notice.NoticeTimeline;
import org.wego.kiosk.ui.Icon;

/** What the list of notices offers: the time line, and the order in which the lobby shows them. */
final class NoticeListActions {

    private final CorrectViewModel model;
    private final DeskState state;
    private final Consumer<Optional<Region>> cover;

    /**
     * The actions.
     *
     * @param cover covers the window with a sheet; empty removes it
     */
    NoticeListActions(CorrectViewModel model, DeskState state, Consumer<Optional<Region>> cover) {
        this.model = model;
        this.state = state;
        this.cover = cover;
    }

    /** The buttons above the list. */
    Region buttons() {
        var words = state.words();
        var first = DeskControls.button(Icon.UP, words.get("notice.first"), model.moves()::showFirst);
        first.disableProperty().bind(behindOthers().not());
        var row = new FlowPane(DeskControls.button(Icon.TIME, words.get("notice.timeline"), this::showTimeline), first);
        row.getStyleClass().addAll("desk-buttons", "desk-form-buttons");
        return row;
    }

    /** The same for the menus and the palette. */
    List<DeskAction> actions() {
        return List.of(
                DeskAction.of(DeskAction.DeskMenu.VIEW, CommandName.of(state.words(), "notice.timeline"), "Shortcut+T",
                        this::showTimeline),
                DeskAction.of(DeskAction.DeskMenu.RECORD, CommandName.of(state.words(), "notice.first"),
                        "Alt+Shift+Home", behindOthers(), model.moves()::showFirst)
                        .disabledBecause(state.words().get("notice.first.none")));
    }

    /** Whether the open notice can be shown before others. */
    private BooleanBinding behindOthers() {
        return Bindings.createBooleanBinding(model.moves()::canShowFirst, model.sessionProperty(),
                state.contentProperty());
    }

    private void showTimeline() {
        cover.accept(Optional.of(new NoticeTimeline(state, key -> {
            cover.accept(Optional.empty());
            model.open(key);
        }).node()));
    }
}
