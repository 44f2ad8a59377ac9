// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.emergency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Divides a text that is too long for a page: between sentences if possible, else between words, else anywhere. */
final class TextParts {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]\\s)|(?<=[。！？])|(?<=\n)");

    private TextParts() {}

    /** The parts in order, each as long as fits. Together they are the whole text. */
    static List<String> of(String text, Predicate<String> fits) {
        var rest = new ArrayDeque<>(Arrays.asList(SENTENCE_END.split(text)));
        var parts = new ArrayList<String>();
        var part = "";
        while (!rest.isEmpty()) {
            var next = rest.removeFirst();
            if (fits.test(part + next)) {
                part += next;
            } else if (!part.isEmpty()) {
                parts.add(part);
                part = "";
                rest.addFirst(next);
            } else if (next.length() > 1) {
                int middle = middle(next);
                rest.addFirst(next.substring(middle));
                rest.addFirst(next.substring(0, middle));
            } else {
                part = next;
            }
        }
        parts.add(part);
        return parts;
    }

    /** The first word of a text, the least that a part has; empty if it has none. */
    static String firstWord(String text) {
        return text.strip().split("\\s", 2)[0];
    }

    /** Where to cut a sentence: after a space near its middle, never within a letter of two code units. */
    private static int middle(String sentence) {
        int half = sentence.length() / 2;
        int space = sentence.lastIndexOf(' ', half);
        int cut = space > 0 && space + 1 < sentence.length() ? space + 1 : half;
        return Character.isLowSurrogate(sentence.charAt(cut)) && cut > 1 ? cut - 1 : cut;
    }
}
