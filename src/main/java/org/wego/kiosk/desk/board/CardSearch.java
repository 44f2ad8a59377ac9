// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.board;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.model.board.BoardCard;
import org.wego.kiosk.model.board.BoardCard.CardSpeaker;
import org.wego.kiosk.model.board.PointingBoard;

/** Finds cards by words of their text or group in any language. What staff say comes first. */
final class CardSearch {

    private final PointingBoard board;

    CardSearch(PointingBoard board) {
        this.board = board;
    }

    /** The cards that contain all words; all cards for an empty text. */
    List<BoardCard> find(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        var found = board.cards().stream().filter(card -> {
            var text = text(card);
            return Arrays.stream(words).allMatch(text::contains);
        }).toList();
        return Stream.of(CardSpeaker.STAFF, CardSpeaker.BOTH, CardSpeaker.VISITOR)
                .flatMap(speaker -> found.stream().filter(card -> card.speaker() == speaker)).toList();
    }

    private String text(BoardCard card) {
        return Stream.concat(card.text().wordings(),
                board.group(card.group()).stream().flatMap(group -> group.name().wordings()))
                .collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    }
}
