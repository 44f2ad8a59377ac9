// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.board;

import java.util.List;
import org.wego.kiosk.model.board.BoardCard;
import org.wego.kiosk.model.board.BoardCard.CardSpeaker;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;

/** Cards in as many columns as their sentences allow on about one line. */
final class CardGrid {

    private static final int FIRST_WIDE = 0x1100;
    /** The width of a narrow letter in em, and that of pictogram and margins. */
    private static final double LETTER = 0.56;
    private static final double AROUND = 2.6;
    private static final double TALLEST = 240;
    private static final int MOST = 3;

    private final BoardTalk talk;
    private final ScreenLayout layout;

    CardGrid(BoardTalk talk, ScreenLayout layout) {
        this.talk = talk;
        this.layout = layout;
    }

    /**
     * The cards of a group, each as its usual speaker reads it.
     *
     * @param columns how many, at least
     * @param both whether in both languages
     */
    Block group(List<BoardCard> cards, int columns, boolean both) {
        int letters = cards.stream().mapToInt(this::letters).max().orElse(1);
        return grid(cards, Math.max(layout.large() ? 1 : columns, fitting(letters)), both,
                card -> BoardTalk.usual(card));
    }

    /** How many columns have room for a text or word of this length on one line. */
    int fitting(int letters) {
        double width = layout.contentWidth() - (layout.portrait() || layout.large() ? 0 : BoardScreen.COLUMN);
        double needed = layout.em() * (letters * LETTER + AROUND);
        int fitting = (int) Math.floor((width + layout.tightGap()) / (needed + layout.tightGap()));
        return layout.large() ? 1 : Math.clamp(fitting, 1, MOST);
    }

    /** Answers of one side. */
    Block answers(List<BoardCard> cards, CardSpeaker side, boolean both) {
        return grid(cards, layout.large() ? 1 : 2, both, _ -> side);
    }

    private Block grid(List<BoardCard> cards, int columns, boolean both, Sides sides) {
        return new Block.Grid(cards.size(),
                i -> CardButton.of(cards.get(i), sides.of(cards.get(i)), both, talk, layout),
                _ -> 1, columns, layout.controlHeight(), Math.max(TALLEST, layout.controlHeight()), layout.tightGap());
    }

    private int letters(BoardCard card) {
        return Math.max(width(talk.text(card, CardSpeaker.VISITOR)), width(talk.text(card, CardSpeaker.STAFF)));
    }

    /** The length in narrow letters. */
    static int width(String text) {
        return text.codePoints().map(letter -> letter >= FIRST_WIDE ? 2 : 1).sum();
    }

    /** Who points at a card. */
    @FunctionalInterface
    private interface Sides {
        CardSpeaker of(BoardCard card);
    }
}
