// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.find;

import java.util.List;
import java.util.stream.Stream;
import org.wego.kiosk.model.Lang;

/** The letters or digits that a visitor can type. */
enum FindPad {
    /** The 14 simple Korean consonants, with which a word is found by the beginnings of its syllables. */
    CONSONANTS("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ", 10, 7),
    LETTERS("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 12, 7),
    DIGITS("1234567890", 10, 5);

    private static final String KOREAN = "ko";
    /** How many keys name a pad. */
    private static final int NAMING = 3;

    private final String keys;
    private final int columns;
    private final int largeColumns;

    FindPad(String keys, int columns, int largeColumns) {
        this.keys = keys;
        this.columns = columns;
        this.largeColumns = largeColumns;
    }

    /** The pad for the words of a language. */
    static FindPad of(Lang lang) {
        return lang.locale().getLanguage().equals(KOREAN) ? CONSONANTS : LETTERS;
    }

    /**
     * The other pads.
     *
     * @param digits whether digits have a pad of their own, because the keys are large
     */
    List<FindPad> others(boolean digits) {
        return Stream.of(values()).filter(pad -> pad != this && (digits || pad != DIGITS)).toList();
    }

    /** Its name: the first keys. */
    String title() {
        return keys.substring(0, NAMING);
    }

    /**
     * The keys.
     *
     * @param digits whether digits have a pad of their own
     */
    List<String> keys(boolean digits) {
        return (digits || this == DIGITS ? keys : keys + DIGITS.keys).chars().mapToObj(Character::toString).toList();
    }

    /** The number of columns at 100 %. */
    int columns() {
        return columns;
    }

    /** The number of columns of large keys. */
    int largeColumns() {
        return largeColumns;
    }

    /** Whether a text has letters that only Korean fonts have. */
    static boolean isKorean(String text) {
        return text.chars().anyMatch(letter -> CONSONANTS.keys.indexOf(letter) >= 0);
    }
}
