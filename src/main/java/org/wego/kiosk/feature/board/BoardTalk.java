// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.board;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.board.BoardCard;
import org.wego.kiosk.model.board.BoardCard.CardSpeaker;
import org.wego.kiosk.model.board.DialogueTurn;
import org.wego.kiosk.model.board.PointingBoard;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.text.Messages;

/**
 * What a touch on a card does, in one visit.
 *
 * @param board the cards
 * @param context of the screen
 * @param staff the interface strings in the language of the staff
 * @param session changes the session
 * @param voice says a text in a language; empty if the kiosk has no voice
 */
record BoardTalk(PointingBoard board, ScreenContext context, Messages staff,
        Consumer<UnaryOperator<Session>> session, Optional<BiConsumer<Lang, String>> voice) {

    /**
     * Somebody points at a card: it is shown, and said in the language of the other person. With the voice on, the narrator
     * reads both languages of the screen anyway.
     */
    void point(BoardCard card, CardSpeaker side) {
        var turn = new DialogueTurn(card.id(), side);
        session.accept(now -> now.withDialogue(now.dialogue().with(turn)));
        context.goTo().accept(new Destination.Card(card.id()));
        if (!context.session().audio().voice()) {
            say(card, lang(turn.listener()));
        }
    }

    /** Says a card in a language, if the kiosk has a voice. */
    void say(BoardCard card, Lang lang) {
        voice.ifPresent(speaker -> speaker.accept(lang, card.text().in(lang)));
    }

    /** The language that a person reads. */
    Lang lang(CardSpeaker side) {
        return side == CardSpeaker.STAFF ? board.staffLanguage() : context.lang();
    }

    /** The language that a card is written in for a person: another one, if the pack has no text in this one. */
    Lang written(BoardCard card, CardSpeaker side) {
        return card.text().languageFor(lang(side)).orElseGet(() -> lang(side));
    }

    String text(BoardCard card, CardSpeaker side) {
        return card.text().in(lang(side));
    }

    /** Whether both people read the same words. */
    boolean isShared(BoardCard card) {
        return text(card, CardSpeaker.VISITOR).equals(text(card, CardSpeaker.STAFF));
    }

    /** Whether both people read the same language. */
    boolean oneLanguage() {
        return context.lang().equals(board.staffLanguage());
    }

    /** The latest turn if it is this card; otherwise the turn that the card would be. */
    DialogueTurn turn(BoardCard card) {
        return context.session().dialogue().latest().filter(turn -> turn.card().equals(card.id()))
                .orElseGet(() -> new DialogueTurn(card.id(), usual(card)));
    }

    /** Who says a card: the visitor, unless only staff do. */
    static CardSpeaker usual(BoardCard card) {
        return card.speaker() == CardSpeaker.STAFF ? CardSpeaker.STAFF : CardSpeaker.VISITOR;
    }

    static CardSpeaker other(CardSpeaker side) {
        return side == CardSpeaker.STAFF ? CardSpeaker.VISITOR : CardSpeaker.STAFF;
    }

    /** Whether the kiosk has a voice. */
    boolean speaks() {
        return voice.isPresent();
    }
}
