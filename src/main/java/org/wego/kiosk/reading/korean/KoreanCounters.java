// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.korean;

import java.util.stream.Collectors;
import org.wego.kiosk.reading.rule.WordList;

/** Korean counters, as parts of patterns. */
public final class KoreanCounters {

    /** The syllables of Hangul, from ga to hih, as a range of characters. */
    static final String SYLLABLES = "\uac00-\ud7a3";
    /** The end of a word. */
    static final String NO_SYLLABLE = "(?![" + SYLLABLES + "])";

    private static final String SYMBOLS = "km|m|kg|cm|%|℃";

    private final WordList words;

    KoreanCounters(WordList words) {
        this.words = words;
    }

    /** Counters after native numerals. */
    String afterNative() {
        return "(?!" + words.anyOf("counters.native.not") + '|' + notAround() + ")(?:"
                + words.anyOf("counters.native.things") + '|' + words.anyOf("counters.native.others") + '|'
                + words.anyOf("counters.native.alone") + NO_SYLLABLE + '|' + hour() + ')';
    }

    private String notAround() {
        return words.list("counters.native.not.around").stream()
                .map(word -> word.charAt(0) + "[" + SYLLABLES + "]*" + word.substring(1))
                .collect(Collectors.joining("|"));
    }

    private String hour() {
        return words.get("hour") + "(?=$|[^" + SYLLABLES + "]|" + words.anyOf("counters.hour.before") + ')';
    }

    /** Counters after native or after Sino-Korean numerals. */
    String afterAny() {
        String tenThousandWon = words.list("myriads").get(1) + "\\s?" + words.list("currency.won").getFirst();
        return "(?:" + afterNative() + '|' + words.anyOf("counters.sino") + '|' + tenThousandWon + '|' + SYMBOLS + ')';
    }
}
