// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wego.kiosk.call.CardDesk;
import org.wego.kiosk.call.CardOutcome;
import org.wego.kiosk.desk.board.BoardView;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskFrame;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.frame.SearchList;
import org.wego.kiosk.desk.frame.SearchList.SearchListTexts;
import org.wego.kiosk.model.board.BoardCard;
import org.wego.kiosk.nav.Destination;

/** The pointing board in the window: shows cards over the broker, else over the overlay folder. */
final class DeskBoard {

    private final DeskState state;
    private final DeskServices services;
    private final Optional<DeskLobbies> lobbies;
    private final Optional<CardDesk> folder;

    DeskBoard(DeskState state, DeskServices services, Optional<DeskLobbies> lobbies, Optional<CardDesk> folder) {
        this.state = state;
        this.services = services;
        this.lobbies = lobbies;
        this.folder = folder;
    }

    DeskView view(DeskFrame frame) {
        return new BoardView(state, (card, say) -> show(frame, card, say));
    }

    /** The command that opens it; none where the content has no board. */
    List<DeskAction> actions(Runnable open) {
        return state.content().board().isEmpty() ? List.of()
                : List.of(DeskAction.of(DeskAction.DeskMenu.RECEPTION, CommandName.of(state.words(), "board.open"),
                        "Shortcut+Shift+B", open));
    }

    private void show(DeskFrame frame, BoardCard card, Consumer<String> say) {
        if (lobbies.isPresent()) {
            lobbies.get().showAtOnce(new Destination.Card(card.id()));
            return;
        }
        var known = folder.map(CardDesk::lobbies).orElse(List.of());
        switch (known.size()) {
            case 0 -> say.accept(state.words().get("lobbies.none-there"));
            case 1 -> show(known.getFirst(), card, say);
            default -> ask(frame, known, card, say);
        }
    }

    private void ask(DeskFrame frame, List<String> known, BoardCard card, Consumer<String> say) {
        var question = state.words().get("lobbies.which-lobby", state.text(card.text()));
        var list = new SearchList<String>(
                new SearchListTexts(question, question, state.words().get("lobbies.no-match")),
                typed -> known.stream().filter(lobby -> lobby.contains(typed.strip())).toList(), lobby -> {
                    frame.uncover();
                    show(lobby, card, say);
                });
        frame.ask(list.node());
        list.focus();
    }

    private void show(String lobby, BoardCard card, Consumer<String> say) {
        say.accept(state.words().get("lobbies.asking.page", lobby, state.text(card.text())));
        folder.ifPresent(line -> line.show(lobby, card.id(), Optional.of(state.visitor().tag()),
                outcome -> services.window().execute(() -> say.accept(state.words().get(key(outcome), lobby)))));
    }

    private static String key(CardOutcome outcome) {
        return switch (outcome) {
            case SHOWN -> "lobbies.answer.done";
            case VISITOR_PRESENT -> "lobbies.answer.visitor";
            case UNKNOWN_CARD -> "lobbies.answer.unknown-page";
            case NOT_NOW -> "lobbies.answer.not-now";
            case NO_ANSWER -> "lobbies.answer.none";
        };
    }

    /** Whether the content has a board. */
    boolean isThere() {
        return state.content().board().isPresent();
    }
}
