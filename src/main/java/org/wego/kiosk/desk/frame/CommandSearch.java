// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds actions by words of their names, in the language of the window and in English.
 *
 * <p>A word matches a whole name, the start of a word, any part of a name, or letters of a name in their order; in this order of
 * preference. Korean names are compared by their letters, so initial consonants suffice.
 */
final class CommandSearch {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int START = 1;
    private static final int INSIDE = 2;
    private static final int SCATTERED = 3;

    private final List<SearchedAction> candidates;

    /** An action with its folded names; {@code used} is its place among the recent ones. */
    private record SearchedAction(DeskAction action, List<String> names, int used) {}

    /**
     * A search.
     *
     * @param recent the ids of the actions that were used last, the latest first
     */
    CommandSearch(List<DeskAction> actions, List<String> recent) {
        candidates = actions.stream().map(action -> {
            var called = action.called();
            int place = recent.indexOf(called.id());
            return new SearchedAction(action, Stream.of(called.english(), called.text()).distinct()
                    .map(CommandSearch::folded).toList(), place < 0 ? Integer.MAX_VALUE : place);
        }).toList();
    }

    /** The actions that match all words, the best first; among equals those that are possible, then those used last. */
    List<DeskAction> find(String typed) {
        var words = Stream.of(SPACE.split(folded(typed).strip())).filter(word -> !word.isEmpty()).toList();
        return candidates.stream().filter(candidate -> cost(candidate, words).isPresent())
                .sorted(Comparator.<SearchedAction>comparingInt(candidate -> cost(candidate, words).orElseThrow())
                        .thenComparing(candidate -> !candidate.action().possible().get())
                        .thenComparingInt(SearchedAction::used))
                .map(SearchedAction::action).toList();
    }

    /** How badly the words match; empty if one of them does not. */
    private static OptionalInt cost(SearchedAction candidate, List<String> words) {
        int sum = 0;
        for (var word : words) {
            var best = candidate.names().stream().map(name -> cost(name, word)).flatMapToInt(OptionalInt::stream)
                    .min();
            if (best.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += best.getAsInt();
        }
        return OptionalInt.of(sum);
    }

    private static OptionalInt cost(String name, String word) {
        if (name.equals(word)) {
            return OptionalInt.of(0);
        }
        if (name.startsWith(word) || name.contains(" " + word)) {
            return OptionalInt.of(START);
        }
        if (name.contains(word)) {
            return OptionalInt.of(INSIDE);
        }
        int from = 0;
        for (int letter : word.codePoints().toArray()) {
            from = name.indexOf(letter, from) + 1;
            if (from == 0) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(SCATTERED);
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
