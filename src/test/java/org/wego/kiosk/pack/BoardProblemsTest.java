// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The pointing board: what the check says about a wrong one. */
class BoardProblemsTest extends PackProblems {

    private static final String GREETING = group("greeting");
    private static final String HELLO = card("hello", "greeting", "visitor", "");

    private static String group(String id) {
        return "{\"id\": \"" + id + "\", \"name\": {\"en\": \"Group\"}, \"sign\": \"wave\"}";
    }

    private static String card(String id, String group, String speaker, String answers) {
        return "{\"id\": \"" + id + "\", \"group\": \"" + group + "\", \"speaker\": \"" + speaker
                + "\", \"sign\": \"wave\", \"text\": {\"en\": \"Hello\"}"
                + (answers.isEmpty() ? "" : ", \"answers\": [" + answers + "]") + "}";
    }

    private void board(String groups, String cards) {
        pack.with("pack.json", "\"notices.json\"", "\"notices.json\", \"board.json\"");
        pack.with("board.json", """
                {"$schema": "schema/board.schema.json", "title": {"en": "Board"}, "staffLanguage": "en",
                "groups": [%s], "cards": [
                %s]}
                """.formatted(groups, cards));
    }

    @Test
    void aWholeBoardIsRight() {
        board(GREETING, card("hello", "greeting", "visitor", "\"yes\", \"stay\"") + ",\n"
                + card("yes", "greeting", "both", "\"yes\"") + ",\n" + card("stay", "greeting", "staff", "\"hello\""));
        valid();
    }

    @Test
    void aCardNeedsAGroup() {
        board(GREETING, HELLO + ",\n" + card("bye", "greetin", "visitor", "") + ",\n"
                + card("pay", "money", "visitor", ""));
        notValid("board.json:4: /cards/1/group: there is no group of cards with the id 'greetin' (did you mean"
                + " 'greeting'?)",
                "board.json:5: /cards/2/group: there is no group of cards with the id 'money' (known here: greeting)");
    }

    @Test
    void aCardNeedsTheLanguageOfTheStaff() {
        board(GREETING, HELLO);
        pack.with("board.json", "\"staffLanguage\": \"en\"", "\"staffLanguage\": \"ko\"");
        notValid("board.json:3: /cards/0/text: the card 'hello' has no text in ko, the language of the staff (add the"
                + " text, or change staffLanguage)");
    }

    @Test
    void anAnswerIsACardOfTheOtherPerson() {
        board(GREETING, card("hello", "greeting", "visitor", "\"stai\", \"bye\"") + ",\n"
                + card("bye", "greeting", "visitor", "") + ",\n" + card("stay", "greeting", "staff", ""));
        warns("board.json:3: /cards/0/answers/0: there is no card with the id 'stai' (did you mean 'stay'?)",
                "board.json:3: /cards/0/answers/1: the card 'bye' is said by the same person as the card that it"
                        + " answers (name a card of the other person)");
    }

    @Test
    void aGroupNeedsACard() {
        board(GREETING + ", " + group("money"), HELLO);
        warns("board.json:2: /groups/1: the group 'money' has no card and is not shown (add a card, or delete the"
                + " group)");
    }

    @Test
    void aGroupHasRoomForTwelveCards() {
        board(GREETING, cards(12));
        valid();
    }

    @Test
    void moreThanTwelveCardsDoNotFitOnOneScreen() {
        board(GREETING, cards(13));
        warns("board.json:2: /groups/0: the group 'greeting' has 13 cards; more than 12 do not fit on one screen"
                + " (divide the group)");
    }

    private static String cards(int count) {
        return IntStream.range(0, count).mapToObj(i -> card("card-" + i, "greeting", "visitor", ""))
                .collect(Collectors.joining(",\n"));
    }

    @Test
    void anIdIsTakenOnce() {
        board(GREETING + ", " + GREETING, HELLO + ",\n" + HELLO);
        refused("board.json:2: /groups/1/id: the id 'greeting' is taken: it is already in board.json /groups/0 (give"
                + " one of the two another id, or delete one)",
                "board.json:4: /cards/1/id: the id 'hello' is taken: it is already in board.json /cards/0 (give one of"
                        + " the two another id, or delete one)");
    }

    @Test
    void aGroupAndACardMayHaveTheSameId() {
        board(GREETING, card("greeting", "greeting", "visitor", ""));
        valid();
    }
}
