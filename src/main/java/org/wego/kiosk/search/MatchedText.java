// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the parts of a text that match the words of a query. Thread-safe. */
public final class MatchedText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /**
     * A part of a text.
     *
     * @param text the letters
     * @param matched whether they match
     */
    public record MatchedPart(String text, boolean matched) {}

    private record Span(int start, int end) {}

    private final PhoneticKey phoneticKey = new PhoneticKey();

    /** The parts of a text in order; together they are the text. */
    public List<MatchedPart> parts(String text, List<String> typed) {
        var matched = new BitSet(text.length());
        typed.forEach(word -> span(text, word).ifPresent(span -> matched.set(span.start(), span.end())));
        var parts = new ArrayList<MatchedPart>();
        for (int start = 0; start < text.length();) {
            boolean now = matched.get(start);
            int next = now ? matched.nextClearBit(start) : matched.nextSetBit(start);
            int end = next < 0 ? text.length() : Math.min(next, text.length());
            parts.add(new MatchedPart(text.substring(start, end), now));
            start = end;
        }
        return List.copyOf(parts);
    }

    /** Whether a text contains the letters of a word of the query, in any spelling. */
    public boolean isIn(String text, String typed) {
        return byLetters(text, typed).isPresent();
    }

    private Optional<Span> span(String text, String typed) {
        return byLetters(text, typed).or(() -> similarWord(text, typed));
    }

    private static Optional<Span> byLetters(String text, String typed) {
        var folded = new StringBuilder();
        var places = new ArrayList<Integer>();
        for (int at = 0; at < text.length();) {
            int next = text.offsetByCodePoints(at, 1);
            var letters = TextNormalizer.whole(text.substring(at, next));
            for (int i = 0; i < letters.length(); i++) {
                places.add(at);
            }
            folded.append(letters);
            at = next;
        }
        var query = Hangul.keys(TextNormalizer.whole(typed));
        if (query.isEmpty()) {
            return Optional.empty();
        }
        int found = place(text, folded.toString(), places, query);
        int length = query.length();
        if (found < 0 && Hangul.isUnfinished(query)) {
            found = Hangul.find(folded.toString(), query);
        }
        if (found < 0) {
            var digits = PhoneNumberForms.typed(typed);
            found = digits.map(folded::indexOf).orElse(-1);
            length = digits.map(String::length).orElse(0);
        }
        if (found < 0) {
            return Optional.empty();
        }
        int last = places.get(Math.min(found + length, places.size()) - 1);
        return Optional.of(new Span(places.get(found), text.offsetByCodePoints(last, 1)));
    }

    /** The position of the query at the beginning of a word; otherwise anywhere. */
    private static int place(String text, String folded, List<Integer> places, String query) {
        int first = folded.indexOf(query);
        for (int at = first; at >= 0; at = folded.indexOf(query, at + 1)) {
            int start = places.get(at);
            if (start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start))) {
                return at;
            }
        }
        return first;
    }

    private Optional<Span> similarWord(String text, String typed) {
        var query = TextNormalizer.whole(typed);
        var sounds = phoneticKey.of(typed).stream().filter(sound -> sound.length() > 1).toList();
        return WORD.matcher(text).results()
                .filter(word -> isSimilar(word.group(), query, sounds))
                .map(word -> new Span(word.start(), word.end())).findFirst();
    }

    private boolean isSimilar(String word, String query, List<String> sounds) {
        var heard = phoneticKey.of(word);
        return sounds.stream().anyMatch(sound -> heard.stream().anyMatch(key -> key.startsWith(sound)
                || (PhoneticKey.consonants(sound).length() > 2
                        && PhoneticKey.consonants(key).equals(PhoneticKey.consonants(sound)))))
                || (OneEdit.mayBeIn(query) && OneEdit.isOne(query, TextNormalizer.whole(word)));
    }
}
