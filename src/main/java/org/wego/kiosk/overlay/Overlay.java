// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wego.kiosk.pack.Problem;

/**
 * All that reception has changed, at one moment.
 *
 * @param changes the newest of each record
 * @param problems files that cannot be read; what they say is not in the changes
 */
public record Overlay(Map<RecordKey, Change> changes, List<Problem> problems) {

    /** The subject of the changes that set an order; their id is the subject whose ids they order. */
    public static final String ORDER = "order";

    /** Nothing has been changed. */
    public static final Overlay NONE = new Overlay(Map.of(), List.of());

    public Overlay {
        changes = Map.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** The newest change of a record; empty when there never was one. */
    public Optional<Change> of(RecordKey key) {
        return Optional.ofNullable(changes.get(key));
    }

    /** The revision of a record; 0 when it was never changed. */
    public int revision(RecordKey key) {
        return of(key).map(Change::revision).orElse(0);
    }

    /** The same with another change in its place, to look what it would do. */
    public Overlay with(Change change) {
        var copy = new HashMap<>(changes);
        copy.put(change.key(), change);
        return new Overlay(copy, problems);
    }

    /** Whether a pack stays as it is. */
    public boolean isEmpty() {
        return changes.values().stream().allMatch(change -> change.kind() == Change.Kind.WITHDRAWN);
    }
}
