// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.pack.source.PatchedPack;

/**
 * A pack with the records of an overlay applied: the content that is shown, and its origin.
 *
 * <p>Immutable; {@link #with(OverlayState)} applies another state to the same pack. A state without changes costs
 * nothing: the source is then the pack itself.
 */
public final class OverlaidPack {

    private final PackSource pack;
    private final StrictJson json;
    private final PackDocument base;
    private final Map<RecordKey, PackDocument.LocatedRecord> packRecords;
    private final OverlayState state;
    private final PackDocument merged;
    private final Map<RecordKey, PackDocument.LocatedRecord> records;

    /** Reads a pack as it is on the disk, and applies a state of the overlay. */
    public OverlaidPack(PackSource pack, OverlayState state, StrictJson json) {
        this(pack, json, PackDocument.read(pack, json), state);
    }

    private OverlaidPack(PackSource pack, StrictJson json, PackDocument base, OverlayState state) {
        this.pack = pack;
        this.json = json;
        this.base = base;
        this.state = state;
        packRecords = byKey(base);
        merged = state.changesNothing() ? base : new OverlayMerge(base, packRecords.keySet(), state).run();
        records = state.changesNothing() ? packRecords : byKey(merged);
    }

    /** The same pack with another state of the overlay. */
    public OverlaidPack with(OverlayState other) {
        return new OverlaidPack(pack, json, base, other);
    }

    private static Map<RecordKey, PackDocument.LocatedRecord> byKey(PackDocument document) {
        var byKey = new LinkedHashMap<RecordKey, PackDocument.LocatedRecord>();
        document.records().forEach(found -> byKey.putIfAbsent(found.key(), found));
        return Collections.unmodifiableMap(byKey);
    }

    /** The state of the overlay. */
    public OverlayState state() {
        return state;
    }

    /** The pack to read and to check: only files that contain a change differ from the pack's own. */
    public PackSource source() {
        var edited = new HashMap<String, byte[]>();
        merged.files().forEach((path, file) -> {
            if (!file.equals(base.files().get(path))) {
                edited.put(path, json.write(file));
            }
        });
        return edited.isEmpty() ? pack : new PatchedPack(pack, edited);
    }

    /** The keys of all records that are shown, in order. */
    public List<RecordKey> keys() {
        return List.copyOf(records.keySet());
    }

    /** The keys of the records of a kind that are shown, in order. */
    public List<RecordKey> keys(RecordKind kind) {
        return records.keySet().stream().filter(key -> key.kind() == kind).toList();
    }

    /** The keys of the records of a kind that reception has hidden. */
    public List<RecordKey> hidden(RecordKind kind) {
        return state.entries().values().stream()
                .filter(entry -> entry.key().kind() == kind && entry.change() instanceof Change.Hidden)
                .map(RecordVersion::key).toList();
    }

    /** A record as it is shown: its own fields, without the records that it contains; empty when it is not shown. */
    public Optional<Value> value(RecordKey key) {
        return key.kind() == RecordKind.ORDER ? state.entry(key).flatMap(entry -> entry.change().wording())
                : Optional.ofNullable(records.get(key)).map(PackDocument.LocatedRecord::value);
    }

    /** A record as in the pack; empty when the pack has none. */
    public Optional<Value> packValue(RecordKey key) {
        return Optional.ofNullable(packRecords.get(key)).map(PackDocument.LocatedRecord::value);
    }

    /** The id of the record that contains this one: for a person, the office. */
    public Optional<String> parent(RecordKey key) {
        return Optional.ofNullable(records.get(key)).flatMap(PackDocument.LocatedRecord::parent);
    }

    /** The newest revision of a record, which a save must expect; 0 for one that only the pack has. */
    public long revision(RecordKey key) {
        return state.revision(key);
    }

    /** The changes that do not fit the pack. */
    public List<OrphanedChange> misfits() {
        return new OrphanedChanges(packRecords, records.keySet(), state).find();
    }

    /** Warnings about changes of reception that left the date of the record as it was. */
    public List<Problem> staleDates() {
        return state.changesNothing() ? List.of()
                : StaleDates.between(base, merged, source(), "at reception", json);
    }

    /** Finds the record, and the place in it, to which a problem of {@link #source()} belongs. */
    public RecordProblem find(Problem problem) {
        return new ProblemLocator(merged).find(problem);
    }
}
