// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wego.kiosk.search.SearchField.FieldRole;

/**
 * A full-text index of records.
 *
 * <p>Immutable and thread-safe. The best matches come first: a whole word, the start of a word, anywhere in the text;
 * then the sound, and if nothing else matches, names with the same consonants and words with one typing error. Among
 * equally good matches, names come before other texts, and people before other records.
 *
 * @param <K> the kind, by which results are grouped
 * @param <R> the record
 */
public final class SearchIndex<K, R> {

    /**
     * The reason why a record was found by one word of the query.
     *
     * @param field the name of the field
     * @param text its text; for a label, the label
     * @param typed the word of the query
     * @param role the role of the field
     * @param guessed whether the text only sounds like the word or differs by a typing error
     */
    public record Reason(String field, String text, String typed, FieldRole role, boolean guessed) {}

    /**
     * A record that was found.
     *
     * @param record the record
     * @param reasons one for each word of the query; empty for an empty query
     */
    public record Hit<R>(R record, List<Reason> reasons) {}

    /**
     * The results of one kind.
     *
     * @param kind the kind
     * @param count the number of matches
     * @param best the best matches, best first
     */
    public record Group<K, R>(K kind, int count, List<Hit<R>> best) {}

    /** Longer than any name, so that a pasted page does not make the search slow. */
    private static final int MAX_LENGTH = 200;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Searchable<K, R>> items;
    private final TextIndex texts;

    /** Prepares the index. This takes about a second for a thousand records; not for the FX thread. */
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
        var groups = new LinkedHashMap<K, List<FoundItem>>();
        items.stream().map(Searchable::kind).distinct().forEach(kind -> groups.put(kind, new ArrayList<>()));
        for (var item : found) {
            groups.computeIfAbsent(items.get(item.item()).kind(), _ -> new ArrayList<>()).add(item);
        }
        groups.values().forEach(group -> group.sort(FoundItem.BEST_FIRST));
        return groups.entrySet().stream().filter(group -> !group.getValue().isEmpty())
                .sorted((one, other) -> FoundItem.BEST_GROUP_FIRST.compare(one.getValue().getFirst(),
                        other.getValue().getFirst()))
                .map(group -> group(group.getKey(), group.getValue(), most)).toList();
    }

    private Group<K, R> group(K kind, List<FoundItem> found, int most) {
        var best = found.stream().limit(most).map(item -> new Hit<>(items.get(item.item()).record(),
                item.matches().stream().map(this::reason).toList())).toList();
        return new Group<>(kind, found.size(), best);
    }

    private Reason reason(Match match) {
        var field = items.get(match.item()).fields().get(match.field());
        return new Reason(field.name(), field.text(), match.typed(), match.role(), match.quality().isGuessed());
    }

    private List<FoundItem> everything() {
        var all = new ArrayList<FoundItem>();
        for (int item = 0; item < items.size(); item++) {
            all.add(new FoundItem(item, List.of()));
        }
        return all;
    }

    /** The records of the kind that is named, otherwise the items that match the query as one word or each of its words. */
    private List<FoundItem> matches(String typed) {
        var ofKind = texts.findKind(typed);
        if (!ofKind.isEmpty()) {
            return ofKind.entrySet().stream().map(found -> new FoundItem(found.getKey(), List.of(found.getValue())))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        var words = SPACE.split(typed);
        var best = new HashMap<Integer, FoundItem>();
        var whole = texts.find(typed, words.length > 1);
        whole.forEach((item, match) -> best.put(item, new FoundItem(item, List.of(match))));
        boolean isOneNumber = PhoneNumberForms.isNumber(typed) && !best.isEmpty();
        if (words.length > 1 && !isOneNumber) {
            eachWord(words).forEach((item, found) -> best.merge(item, found,
                    (one, other) -> one.score() >= other.score() ? one : other));
        }
        return new ArrayList<>(best.values());
    }

    private Map<Integer, FoundItem> eachWord(String[] words) {
        Map<Integer, FoundItem> all = new HashMap<>();
        texts.find(words[0], true).forEach((item, match) -> all.put(item, new FoundItem(item, List.of(match))));
        for (int i = 1; i < words.length && !all.isEmpty(); i++) {
            var next = texts.find(words[i], true);
            all.keySet().retainAll(next.keySet());
            next.forEach((item, match) -> all.computeIfPresent(item, (_, found) -> found.with(match)));
        }
        return all;
    }
}
