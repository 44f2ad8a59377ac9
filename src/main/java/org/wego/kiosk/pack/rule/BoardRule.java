// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.wego.kiosk.json.error.DidYouMean;
import org.wego.kiosk.model.board.BoardCard;
import org.wego.kiosk.model.board.BoardCard.CardSpeaker;
import org.wego.kiosk.model.board.CardGroup;
import org.wego.kiosk.model.board.PointingBoard;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/** Checks that a pointing board is whole: every card has a group and the language of the staff, every group a card. */
public final class BoardRule implements Rule {

    /** How many cards of a group fit on one screen. */
    private static final int MAX_CARDS = 12;

    @Override
    public void onValue(Object value, JsonLocation location) {
        if (value instanceof PointingBoard board) {
            var groups = board.groups().stream().map(CardGroup::id).toList();
            var cards = board.cards().stream().map(BoardCard::id).toList();
            for (int i = 0; i < board.cards().size(); i++) {
                check(board, board.cards().get(i), "/cards/" + i, groups, cards, location);
            }
            for (int i = 0; i < board.groups().size(); i++) {
                checkGroup(board, board.groups().get(i), "/groups/" + i, location);
            }
        }
    }

    private static void check(PointingBoard board, BoardCard card, String at, List<String> groups, List<String> cards,
            JsonLocation location) {
        if (!groups.contains(card.group())) {
            var hint = DidYouMean.hint(card.group(), groups);
            location.error(ProblemCode.REFERENCE_UNKNOWN, at + "/group",
                    "there is no group of cards with the id '" + card.group() + "'",
                    hint.isEmpty() ? "add it to groups, or name another" : hint);
        }
        if (!card.text().speaks(board.staffLanguage())) {
            location.error(ProblemCode.CARD_STAFF_LANGUAGE, at + "/text",
                    "the card '" + card.id() + "' has no text in " + board.staffLanguage()
                            + ", the language of the staff",
                    "add the text, or change staffLanguage");
        }
        card.answers().ifPresent(answers -> IntStream.range(0, answers.size())
                .forEach(i -> checkAnswer(board, card, answers.get(i), at + "/answers/" + i, cards, location)));
    }

    private static void checkAnswer(PointingBoard board, BoardCard card, String answer, String at, List<String> cards,
            JsonLocation location) {
        if (!cards.contains(answer)) {
            var hint = DidYouMean.hint(answer, cards);
            location.warning(ProblemCode.REFERENCE_UNKNOWN, at, "there is no card with the id '" + answer + "'",
                    hint.isEmpty() ? "add it, or name another" : hint);
            return;
        }
        var speaker = board.card(answer).orElseThrow().speaker();
        if (speaker == card.speaker() && speaker != CardSpeaker.BOTH) {
            location.warning(ProblemCode.CARD_ANSWER, at,
                    "the card '" + answer + "' is said by the same person as the card that it answers",
                    "name a card of the other person");
        }
    }

    private static void checkGroup(PointingBoard board, CardGroup group, String at, JsonLocation location) {
        int cards = board.in(group).size();
        if (cards == 0) {
            location.warning(ProblemCode.GROUP_EMPTY, at, "the group '" + group.id() + "' has no card and is not shown",
                    "add a card, or delete the group");
        } else if (cards > MAX_CARDS) {
            location.warning(ProblemCode.GROUP_LARGE, at, "the group '" + group.id() + "' has " + cards
                    + " cards; more than " + MAX_CARDS + " do not fit on one screen",
                    "divide the group");
        }
    }
}
