// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into portions that an engine says completely and that are short enough to be repeated after a pause.
 *
 * <p>espeak-ng drops the rest of a Korean sentence after about 150 characters. So a sentence longer than
 * {@value #MAX_LENGTH} characters is split at commas or, failing that, between words.
 */
final class SentenceSplitter {

    static final int MAX_LENGTH = 120;

    private static final String COMMAS = ",;:\u3001\uff0c\uff1b\uff1a";

    private SentenceSplitter() {}

    /** The portions in order, without those that contain no letter or digit. */
    static List<Utterance> of(Utterance utterance) {
        var portions = new ArrayList<String>();
        String onOneLine = utterance.text().replaceAll("\\s+", " ");
        for (var sentence : sentences(onOneLine, utterance.lang().locale())) {
            addShort(sentence, portions);
        }
        return portions.stream().map(String::strip).filter(SentenceSplitter::isAudible)
                .map(portion -> new Utterance(utterance.lang(), portion)).toList();
    }

    private static List<String> sentences(String text, Locale locale) {
        var breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(text);
        var sentences = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(text.substring(start, end));
            start = end;
        }
        return sentences;
    }

    private static void addShort(String sentence, List<String> portions) {
        String rest = sentence;
        while (rest.length() > MAX_LENGTH) {
            int cut = cut(rest);
            portions.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        portions.add(rest);
    }

    /**
     * The length of the first portion: up to the last comma within the limit, else the last space, else the limit,
     * without splitting a surrogate pair.
     */
    private static int cut(String text) {
        int space = 0;
        for (int at = MAX_LENGTH; at > 1; at--) {
            char before = text.charAt(at - 1);
            boolean spaceFollows = text.charAt(at) == ' ';
            if (COMMAS.indexOf(before) >= 0 && (spaceFollows || before > 0x7f)) {
                return at;
            }
            if (spaceFollows && space == 0) {
                space = at;
            }
        }
        if (space > 0) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(MAX_LENGTH)) ? MAX_LENGTH - 1 : MAX_LENGTH;
    }

    private static boolean isAudible(String portion) {
        return portion.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
