// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wego.kiosk.model.Value;

/** Finds the changes that do not fit a newer pack. */
final class OrphanedChanges {

    private final Map<RecordKey, PackDocument.LocatedRecord> pack;
    private final Set<RecordKey> shown;
    private final OverlayState state;

    /**
     * Compares a state of the overlay with a pack.
     *
     * @param shown every record of the pack with the overlay applied
     */
    OrphanedChanges(Map<RecordKey, PackDocument.LocatedRecord> pack, Set<RecordKey> shown, OverlayState state) {
        this.pack = pack;
        this.shown = shown;
        this.state = state;
    }

    List<OrphanedChange> find() {
        return state.entries().values().stream().flatMap(this::find).toList();
    }

    private Stream<OrphanedChange> find(RecordVersion entry) {
        var now = Optional.ofNullable(pack.get(entry.key())).map(PackDocument.LocatedRecord::value);
        return switch (entry.change()) {
            case Change.Replaced(var value, _) when entry.key().kind() == RecordKind.ORDER -> order(entry, value);
            case Change.Replaced(_, var basedOn) -> edited(entry, basedOn, now);
            // An added record that was hidden is not shown, as intended.
            case Change.Hidden(var basedOn) -> basedOn.isEmpty() ? Stream.empty() : edited(entry, basedOn, now);
            case Change.Added(_, var parent) -> now.<Stream<OrphanedChange>>map(
                    value -> Stream.of(new OrphanedChange.IdTaken(entry, value))).orElseGet(() -> added(entry, parent));
            case Change.Withdrawn _ -> Stream.empty();
        };
    }

    private static Stream<OrphanedChange> edited(RecordVersion entry, Optional<String> basedOn, Optional<Value> now) {
        if (now.isEmpty()) {
            return Stream.of(new OrphanedChange.RecordGone(entry));
        }
        return basedOn.equals(now.map(RecordHash::of)) ? Stream.empty()
                : Stream.of(new OrphanedChange.BaseChanged(entry, now.get()));
    }

    private Stream<OrphanedChange> added(RecordVersion entry, Optional<String> parent) {
        return shown.contains(entry.key()) || isUnderHidden(entry, parent) ? Stream.empty()
                : Stream.of(new OrphanedChange.ParentGone(entry, parent));
    }

    /** Reception itself hid the record that contains this one, so nothing is lost. */
    private boolean isUnderHidden(RecordVersion entry, Optional<String> parent) {
        return entry.key().kind().parent().flatMap(kind -> parent.map(id -> new RecordKey(kind, id)))
                .flatMap(state::entry).map(holder -> holder.change() instanceof Change.Hidden
                        && (pack.containsKey(holder.key()) || ((Change.Hidden) holder.change()).basedOn().isEmpty()))
                .orElse(false);
    }

    private Stream<OrphanedChange> order(RecordVersion entry, Value value) {
        var kind = RecordKind.named(entry.key().id());
        var unknown = RecordOrder.ids(value).stream().filter(id -> kind.map(known -> new RecordKey(known, id))
                .filter(key -> pack.containsKey(key) || state.entry(key).isPresent()).isEmpty()).toList();
        return unknown.isEmpty() ? Stream.empty() : Stream.of(new OrphanedChange.UnknownIds(entry, unknown));
    }
}
