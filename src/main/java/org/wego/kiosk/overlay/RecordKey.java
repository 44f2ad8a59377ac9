// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.Comparator;

/**
 * The key of a record, the smallest thing of a pack that has an id.
 *
 * @param kind of the record
 * @param id its id in the pack; for a kind with only one record, the word of the kind
 */
public record RecordKey(RecordKind kind, String id) implements Comparable<RecordKey> {

    private static final Comparator<RecordKey> IN_ORDER = Comparator.comparing(RecordKey::kind)
            .thenComparing(RecordKey::id);

    /** The key of a kind with only one record. */
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
