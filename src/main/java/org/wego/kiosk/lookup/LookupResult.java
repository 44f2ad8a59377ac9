// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a query.
 *
 * @param query the text that was looked up; blank: everything
 * @param kinds the kinds that have items, the one with the best item first
 */
public record LookupResult(String query, List<KindResult> kinds) {

    /**
     * The items of a kind.
     *
     * @param kind the kind
     * @param count the number of items that were found
     * @param best the best ones, best first
     */
    public record KindResult(LookupKind kind, int count, List<LookupItem> best) {

        public KindResult {
            best = List.copyOf(best);
        }
    }

    public LookupResult {
        kinds = List.copyOf(kinds);
    }

    /** The number of items of all kinds. */
    public int count() {
        return kinds.stream().mapToInt(KindResult::count).sum();
    }

    /** The items of one kind; empty if there are none. */
    public Optional<KindResult> of(LookupKind kind) {
        return kinds.stream().filter(found -> found.kind() == kind).findFirst();
    }

    /** At most {@code most} items: the best of each kind, then the second best, and so on; those of a kind together. */
    public List<LookupItem> best(int most) {
        int[] taken = new int[kinds.size()];
        int left = most;
        for (boolean any = true; any && left > 0;) {
            any = false;
            for (int kind = 0; kind < taken.length && left > 0; kind++) {
                if (taken[kind] < kinds.get(kind).best().size()) {
                    taken[kind]++;
                    left--;
                    any = true;
                }
            }
        }
        var best = new ArrayList<LookupItem>();
        for (int kind = 0; kind < taken.length; kind++) {
            best.addAll(kinds.get(kind).best().subList(0, taken[kind]));
        }
        return List.copyOf(best);
    }
}
