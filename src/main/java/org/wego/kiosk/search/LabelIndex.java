// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.wego.kiosk.search.SearchField.FieldRole;

/** The words for fields and kinds of records, such as "phone" and "office". */
final class LabelIndex {

    /** The beginning of a word counts from this length. */
    private static final int MIN_START = 2;

    private record LabelOwner(int item, int field) {}

    private final Map<String, List<LabelOwner>> words = new LinkedHashMap<>();

    private final Map<String, List<LabelOwner>> kinds = new LinkedHashMap<>();

    void add(SearchField label, int item, int field) {
        if (label.role() == FieldRole.KIND) {
            kinds.computeIfAbsent(TextNormalizer.whole(label.text()), _ -> new ArrayList<>())
                    .add(new LabelOwner(item, field));
        }
        add(label.text(), item, field);
    }

    /** Whether a query is the name of a kind of records. */
    boolean isKind(String query) {
        return kinds.containsKey(query);
    }

    /** Passes the records of a kind. */
    void findKind(String query, String typed, BiConsumer<Integer, Match> found) {
        kinds.getOrDefault(query, List.of()).forEach(owner -> found.accept(owner.item(),
                new Match(owner.item(), owner.field(), FieldRole.KIND, MatchQuality.KIND, typed)));
    }

    private void add(String label, int item, int field) {
        words.computeIfAbsent(TextNormalizer.whole(label), _ -> new ArrayList<>()).add(new LabelOwner(item, field));
        var separate = TextNormalizer.words(label);
        if (separate.size() > 1) {
            separate.forEach(
                    word -> words.computeIfAbsent(word, _ -> new ArrayList<>()).add(new LabelOwner(item, field)));
        }
    }

    /** Passes the item and match of each label that a word of the query is or, if {@code unfinished}, begins. */
    void find(String query, String typed, boolean unfinished, BiConsumer<Integer, Match> found) {
        words.forEach((word, owners) -> {
            if (word.equals(query) || (unfinished && query.length() >= MIN_START && word.startsWith(query))) {
                owners.forEach(owner -> found.accept(owner.item(),
                        new Match(owner.item(), owner.field(), FieldRole.LABEL, MatchQuality.LABEL, typed)));
            }
        });
    }
}
