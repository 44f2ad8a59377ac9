// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A full-text index of records.
 *
 * <p>Immutable and thread-safe. The best matches come first: the whole name, its beginning, the beginning of a word,
 * anywhere in the text; then unfinished Korean input, then the sound, and if nothing else matches, words with one
 * typing error.
 *
 * @param <K> the kind, by which results are grouped
 * @param <R> the record
 */
public final class SearchIndex<K, R> {

    /**
     * A record that was found.
     *
     * @param record the record
     * @param by the text that matched
     */
    public record Hit<R>(R record, String by) {}

    /**
     * The results of one kind.
     *
     * @param kind the kind
     * @param count the number of matches
     * @param best the best matches, best first
     */
    public record Group<K, R>(K kind, int count, List<Hit<R>> best) {}

    private static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::score).reversed()
            .thenComparingInt(Match::item);
    /** Longer than any name, so that a pasted page does not make the search slow. */
    private static final int MAX_LENGTH = 200;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Searchable<K, R>> items;
    private final TextIndex texts;

    /** Builds the index. Takes a moment for a thousand records; not for the FX thread. */
    public SearchIndex(List<Searchable<K, R>> items) {
        this.items = List.copyOf(items);
        this.texts = new TextIndex(items);
    }

    /**
     * The results by kind: the kind with the best match first, otherwise in the order of the items.
     *
     * @param query the input as typed; a blank query finds everything, and only the first 200 characters count
     * @param most the maximum number of results of a kind
     */
    public List<Group<K, R>> search(String query, int most) {
        var typed = query.substring(0, Math.min(MAX_LENGTH, query.length())).strip();
        var found = typed.isEmpty() ? everything() : matches(typed);
        var groups = new LinkedHashMap<K, List<Match>>();
        items.stream().map(Searchable::kind).distinct().forEach(kind -> groups.put(kind, new ArrayList<>()));
        for (var match : found) {
            groups.computeIfAbsent(items.get(match.item()).kind(), _ -> new ArrayList<>()).add(match);
        }
        groups.values().forEach(matches -> matches.sort(BEST_FIRST));
        return groups.entrySet().stream().filter(group -> !group.getValue().isEmpty())
                .sorted(Comparator.comparingInt(group -> -group.getValue().getFirst().score()))
                .map(group -> group(group.getKey(), group.getValue(), most)).toList();
    }

    private Group<K, R> group(K kind, List<Match> matches, int most) {
        var best = matches.stream().limit(most)
                .map(match -> new Hit<>(items.get(match.item()).record(), texts.written(match.text()))).toList();
        return new Group<>(kind, matches.size(), best);
    }

    private List<Match> everything() {
        var all = new ArrayList<Match>();
        for (int item = 0; item < items.size(); item++) {
            all.add(new Match(item, 0, TextIndex.NONE));
        }
        return all;
    }

    /** The items that match the query as one word, or each of its words. */
    private List<Match> matches(String typed) {
        var best = texts.find(typed);
        var words = SPACE.split(typed);
        boolean isOneNumber = PhoneNumberForms.isNumber(typed) && !best.isEmpty();
        if (words.length > 1 && !isOneNumber) {
            Map<Integer, Match> all = texts.find(words[0]);
            for (int i = 1; i < words.length; i++) {
                var next = texts.find(words[i]);
                all.keySet().retainAll(next.keySet());
                all.replaceAll((item, match) -> match.score() <= next.getOrDefault(item, match).score() ? match
                        : next.getOrDefault(item, match));
            }
            all.forEach((item, match) -> best.merge(item, match, (one, other) -> one.score() >= other.score() ? one
                    : other));
        }
        return new ArrayList<>(best.values());
    }
}
