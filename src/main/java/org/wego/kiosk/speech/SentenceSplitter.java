// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into portions that an engine says whole, and that are short enough to be heard again after a pause.
 *
 * <p>espeak-ng drops what stands behind about 150 characters of a Korean sentence. So a sentence longer than
 * {@value #MAX_LENGTH} characters is cut at commas, and where that is not enough between words.
 */
final class SentenceSplitter {

    static final int MAX_LENGTH = 120;

    private static final String COMMAS = ",;:\u3001\uff0c\uff1b\uff1a";

    private SentenceSplitter() {}

    /** The portions in order; those without a letter or digit are left out. */
    static List<Utterance> of(Utterance utterance) {
        var portions = new ArrayList<String>();
        String onOneLine = utterance.text().replaceAll("\\s+", " ");
        for (var sentence : sentences(onOneLine, utterance.lang().locale())) {
            addShort(sentence, portions);
        }
        return portions.stream().map(String::strip).filter(SentenceSplitter::canBeHeard)
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

    /** Behind the last comma that is near enough; else the last space; else wherever no character is torn. */
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

    private static boolean canBeHeard(String portion) {
        return portion.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
