// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * An item that was found, with the match of each word of the query.
 *
 * @param item the index of the item
 * @param matches the matches, in the order of the words; empty for an empty query
 */
record FoundItem(int item, List<Match> matches) {

    /** Items with better matches first, then in the order of the items. */
    static final Comparator<FoundItem> BEST_FIRST = Comparator.comparingInt(FoundItem::score).reversed()
            .thenComparingInt(FoundItem::item);

    /** Groups with a better kind of match first; of equally good ones, the names of people, then the higher score. */
    static final Comparator<FoundItem> BEST_GROUP_FIRST = Comparator.comparingInt(FoundItem::tier)
            .thenComparingInt(FoundItem::preference).thenComparingInt(FoundItem::score).reversed();

    /** The score of the worst match; labels count only if there is nothing else. */
    int score() {
        return worst(Match::score);
    }

    private int tier() {
        return worst(Match::tier);
    }

    private int preference() {
        return matches.stream().mapToInt(match -> match.role().preference()).max().orElse(0);
    }

    private int worst(ToIntFunction<Match> value) {
        return texts().mapToInt(value).min().orElse(0);
    }

    private Stream<Match> texts() {
        return matches.stream().filter(match -> match.quality() != MatchQuality.LABEL);
    }

    FoundItem with(Match match) {
        return new FoundItem(item, Stream.concat(matches.stream(), Stream.of(match)).toList());
    }
}
