// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.text.Messages;

/** What can be done with the chosen record: copy, hand over, show, correct. */
final class DetailsCommands {

    private final DirectoryViewModel model;
    private final DeskState state;
    private final DetailsActions actions;

    DetailsCommands(DirectoryViewModel model, DeskState state, DetailsActions actions) {
        this.model = model;
        this.state = state;
        this.actions = actions;
    }

    /** Hands over the chosen record; for a way that needs no sheet. */
    void hand(HandoverWay way) {
        switch (way) {
            case MAIL -> mail();
            case CARD -> enlarge();
            case PHONE -> sendToPhone();
            case PRINTED, PDF -> handout(way);
        }
    }

    List<DeskAction> actions(BooleanBinding chosen) {
        var printable = Bindings.createBooleanBinding(this::hasSheet, model.detailsProperty());
        return DeskAction.disabledBecause(words().get("palette.no-record"),
                DeskAction.of(DeskAction.DeskMenu.EDIT, CommandName.of(words(), "record.copy"), "Shortcut+Shift+C",
                        chosen,
                        this::copyCard),
                DeskAction.of(DeskAction.DeskMenu.EDIT, CommandName.of(words(), "record.copy.sentence"),
                        "Shortcut+Shift+S", chosen,
                        this::copySentence),
                DeskAction.of(DeskAction.DeskMenu.RECORD, CommandName.of(words(), "record.big"), "Shortcut+B", chosen,
                        this::enlarge),
                DeskAction.of(DeskAction.DeskMenu.RECORD, CommandName.of(words(), "record.pin"), "Shortcut+Shift+K",
                        chosen,
                        model::pinOrUnpin),
                DeskAction.of(DeskAction.DeskMenu.RECORD, CommandName.of(words(), "record.phone"), "Shortcut+T", chosen,
                        this::sendToPhone),
                DeskAction.of(DeskAction.DeskMenu.RECORD, CommandName.of(words(), "record.mail"), "Shortcut+M", chosen,
                        this::mail),
                DeskAction.of(DeskAction.DeskMenu.RECORD, CommandName.of(words(), "record.handout"), "Shortcut+P",
                        printable,
                        () -> handout(HandoverWay.PRINTED)),
                DeskAction.of(DeskAction.DeskMenu.RECORD, CommandName.of(words(), "record.pdf"), "Shortcut+S",
                        printable,
                        () -> handout(HandoverWay.PDF)),
                DeskAction.of(DeskAction.DeskMenu.RECORD, CommandName.of(words(), "record.correct"), "Shortcut+E",
                        chosen,
                        this::correct));
    }

    /** Whether a sheet is made of the chosen record. */
    boolean hasSheet() {
        return chosen().filter(actions.hasSheet()).isPresent();
    }

    void copyCard() {
        model.opened();
        model.forVisitor().ifPresent(details -> actions.copy().accept(details.title(), details.card()));
    }

    void copySentence() {
        model.opened();
        model.forVisitor().ifPresent(details -> actions.copy().accept(details.title(), details.sentence()));
    }

    void mail() {
        model.opened();
        model.forVisitor().ifPresent(details -> actions.mail().accept(details.title(), details.sentence()));
        given(HandoverWay.MAIL);
    }

    void enlarge() {
        model.opened();
        model.forVisitor().ifPresent(details -> actions.cover().accept(LargeCard.of(details, state.visitor())));
        given(HandoverWay.CARD);
    }

    void sendToPhone() {
        model.opened();
        model.forVisitor().ifPresent(details -> actions.cover().accept(
                LargeCard.forPhone(details, model.forPhone(details), state.visitor())));
        given(HandoverWay.PHONE);
    }

    private void given(HandoverWay way) {
        chosen().ifPresent(entry -> actions.given().accept(entry, way));
    }

    void handout(HandoverWay way) {
        model.opened();
        chosen().filter(actions.hasSheet()).ifPresent(entry -> actions.sheet().accept(entry, way));
    }

    void correct() {
        model.opened();
        chosen().ifPresent(entry -> actions.correct().accept(entry, model.matchedField()));
    }

    /** Whether the desk has lobbies at which a record can be shown. */
    boolean isLinked() {
        return actions.glass().isPresent();
    }

    void showAtLobby() {
        model.opened();
        chosen().ifPresent(entry -> actions.glass().ifPresent(show -> show.accept(entry)));
    }

    private Optional<ContentRecord> chosen() {
        return model.chosenProperty().get();
    }

    private Messages words() {
        return state.words();
    }
}
