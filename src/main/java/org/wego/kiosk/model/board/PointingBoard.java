// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.board.BoardCard.CardSpeaker;

/**
 * Cards with which a visitor and staff talk without a common language.
 *
 * @param title the name of the board
 * @param staffLanguage the language of the staff; every card is shown in it and in the visitor's language
 * @param groups the groups, in the order of the board
 * @param cards the cards, in the order of the board
 */
public record PointingBoard(LocalizedText title, Lang staffLanguage, List<CardGroup> groups, List<BoardCard> cards) {

    private static final int FIRST_ANSWERS = 4;

    public PointingBoard {
        groups = List.copyOf(groups);
        cards = List.copyOf(cards);
    }

    /** The card with an id; empty if there is none. */
    public Optional<BoardCard> card(String id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst();
    }

    /** The group with an id; empty if there is none. */
    public Optional<CardGroup> group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** The cards of a group. */
    public List<BoardCard> in(CardGroup group) {
        return cards.stream().filter(card -> card.group().equals(group.id())).toList();
    }

    /** The groups that have cards: reception can hide all cards of a group. */
    public List<CardGroup> shownGroups() {
        return groups.stream().filter(group -> cards.stream().anyMatch(card -> card.group().equals(group.id())))
                .toList();
    }

    /** What {@code side} most likely answers to a card; otherwise the first cards of this side. */
    public List<BoardCard> answers(BoardCard card, CardSpeaker side) {
        var named = card.answers().stream().flatMap(List::stream).flatMap(id -> card(id).stream())
                .filter(answer -> answer.speaker().includes(side)).toList();
        return named.isEmpty() ? Stream.concat(speaking(side), speaking(CardSpeaker.BOTH))
                .filter(answer -> !answer.id().equals(card.id())).limit(FIRST_ANSWERS).toList() : named;
    }

    private Stream<BoardCard> speaking(CardSpeaker side) {
        return cards.stream().filter(card -> card.speaker() == side);
    }
}
