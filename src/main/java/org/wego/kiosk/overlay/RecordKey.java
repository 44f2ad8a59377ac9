// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.Comparator;

/**
 * Names the smallest thing of a pack that has a name of its own.
 *
 * @param kind what it is
 * @param id its id in the pack; for what there is only once, the word of its kind
 */
public record RecordKey(RecordKind kind, String id) implements Comparable<RecordKey> {

    private static final Comparator<RecordKey> IN_ORDER = Comparator.comparing(RecordKey::kind)
            .thenComparing(RecordKey::id);

    /** The key of what there is only once. */
    public static RecordKey of(RecordKind kind) {
        return new RecordKey(kind, kind.word());
    }

    /** The key of the order of a kind's records. */
    public static RecordKey orderOf(RecordKind kind) {
        return new RecordKey(RecordKind.ORDER, kind.word());
    }

    @Override
    public int compareTo(RecordKey other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.word() + "/" + id;
    }
}
