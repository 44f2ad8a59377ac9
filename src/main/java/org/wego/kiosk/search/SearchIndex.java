// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An index over things with names and texts.
 *
 * <p>Never changes once it is made; may be asked by several threads. What is found is ordered by how well it was met:
 * the whole name, its beginning, the beginning of a word, anywhere; then by sound, by what Korean letters can become,
 * and where nothing else is found, with one slip of the finger.
 *
 * @param <K> kinds, by which results are grouped
 * @param <R> records
 */
public final class SearchIndex<K, R> {

    /**
     * Something that was found.
     *
     * @param record what it is
     * @param by the text in which it was found
     */
    public record Hit<R>(R record, String by) {}

    /**
     * All of a kind that was found.
     *
     * @param kind the kind
     * @param count how many there are
     * @param best the first of them, best first
     */
    public record Group<K, R>(K kind, int count, List<Hit<R>> best) {}

    private static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::score).reversed()
            .thenComparingInt(Match::item);
    /** Longer than any name, so that a pasted page does not make the search slow. */
    private static final int MAX_LENGTH = 200;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Searchable<K, R>> items;
    private final TextIndex texts;

    /** An index; takes a moment for a thousand things, so not to be made on the FX thread. */
    public SearchIndex(List<Searchable<K, R>> items) {
        this.items = List.copyOf(items);
        this.texts = new TextIndex(items);
    }

    /**
     * What was found, by kind: the kind with the best match first, else in the order of the items.
     *
     * @param query as it is typed; blank: everything; of a long one the first 200 characters count
     * @param most how many of a kind are given
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

    /** The query as one word, or all of its words. */
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
