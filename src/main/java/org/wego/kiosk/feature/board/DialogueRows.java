// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.board.BoardCard;
import org.wego.kiosk.model.board.BoardCard.CardSpeaker;
import org.wego.kiosk.model.board.DialogueTurn;
import org.wego.kiosk.ui.TextLabels;

/** What has been said with the cards. A card that the pack no longer has is left out. */
final class DialogueRows {

    private final BoardTalk talk;

    DialogueRows(BoardTalk talk) {
        this.talk = talk;
    }

    /** Whether something can be shown. */
    boolean isEmpty() {
        return turns().findAny().isEmpty();
    }

    /** The number of turns. */
    int count() {
        return (int) turns().count();
    }

    private Stream<DialogueTurn> turns() {
        return talk.context().session().dialogue().turns().stream()
                .filter(turn -> talk.board().card(turn.card()).isPresent());
    }

    /**
     * The latest turns in the visitor's language, in the order in which they were said.
     *
     * @param most how many
     * @param without how many of the latest are left out
     */
    List<Label> latest(int most, int without) {
        var all = turns().toList();
        int end = Math.max(0, all.size() - without);
        return all.subList(Math.max(0, end - most), end).stream()
                .map(turn -> TextLabels.label(line(turn, card(turn)), "text-small", "look-fact")).toList();
    }

    /** All turns in both languages. */
    List<Region> all() {
        var rows = new ArrayList<Region>();
        turns().forEach(turn -> {
            var row = new VBox(TextLabels.strong(line(turn, card(turn))));
            if (!talk.isShared(card(turn))) {
                row.getChildren().add(CardButton.sentence(card(turn), CardSpeaker.STAFF, talk, "text-small",
                        "text-muted"));
            }
            row.setAccessibleRole(AccessibleRole.TEXT);
            rows.add(row);
        });
        return rows;
    }

    private String line(DialogueTurn turn, BoardCard card) {
        return talk.context().message(turn.speaker() == CardSpeaker.STAFF ? "board.turn.staff" : "board.turn.visitor",
                talk.text(card, CardSpeaker.VISITOR));
    }

    private BoardCard card(DialogueTurn turn) {
        return talk.board().card(turn.card()).orElseThrow();
    }
}
