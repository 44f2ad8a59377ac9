// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.List;
import java.util.stream.Stream;
import org.wego.kiosk.desk.form.Field.FieldKind;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.board.BoardCard;
import org.wego.kiosk.model.board.BoardCard.CardSpeaker;
import org.wego.kiosk.model.board.CardSign;
import org.wego.kiosk.model.content.Content;

/** The fields of a card of the pointing board. */
final class CardFields {

    private CardFields() {}

    static List<Field> of(Content content) {
        var groups = content.board().stream().flatMap(board -> board.groups().stream())
                .map(group -> new Pick(group.id(), group.name())).toList();
        var cards = content.board().stream().flatMap(board -> board.cards().stream()).toList();
        return List.of(Forms.must("/text", "sheet.text", new FieldKind.LocalizedField()),
                Forms.must("/group", "form.card-group", new FieldKind.PickField(groups)),
                Forms.must("/speaker", "form.speaker",
                        new FieldKind.ChoiceField("choice.speaker.", Forms.words(CardSpeaker.values()))),
                Forms.must("/sign", "form.sign", new FieldKind.PickField(signs(cards))),
                Forms.may("/answers", "form.answers", new FieldKind.PicksField(
                        cards.stream().map(card -> new Pick(card.id(), card.text())).toList())));
    }

    /** The pictograms: named by the first card that has it, or by the word of the pack format. */
    private static List<Pick> signs(List<BoardCard> cards) {
        return Stream.of(CardSign.values()).map(sign -> {
            var word = Forms.word(sign);
            return new Pick(word, cards.stream().filter(card -> card.sign() == sign).map(BoardCard::text).findFirst()
                    .orElseGet(() -> LocalizedText.same(word)));
        }).toList();
    }
}
