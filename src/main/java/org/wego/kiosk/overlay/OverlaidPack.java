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
 * A pack with an overlay's records put in: what is shown, and where it comes from.
 *
 * <p>Never changes; {@link #with(OverlayState)} puts another state into the same pack. A state that changes nothing
 * costs nothing: the source is the pack itself.
 */
public final class OverlaidPack {

    private final PackSource pack;
    private final StrictJson json;
    private final PackDocument base;
    private final Map<RecordKey, PackDocument.LocatedRecord> packRecords;
    private final OverlayState state;
    private final PackDocument merged;
    private final Map<RecordKey, PackDocument.LocatedRecord> records;

    /** A pack, read as it is on the disk, with a state of the overlay put in. */
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

    /** What the overlay holds. */
    public OverlayState state() {
        return state;
    }

    /** The pack to read and to check: only files that hold a change differ from the pack's own. */
    public PackSource source() {
        var edited = new HashMap<String, byte[]>();
        merged.files().forEach((path, file) -> {
            if (!file.equals(base.files().get(path))) {
                edited.put(path, json.write(file));
            }
        });
        return edited.isEmpty() ? pack : new PatchedPack(pack, edited);
    }

    /** Every record that is shown, in order. */
    public List<RecordKey> keys() {
        return List.copyOf(records.keySet());
    }

    /** The records of a kind that are shown, in order. */
    public List<RecordKey> keys(RecordKind kind) {
        return records.keySet().stream().filter(key -> key.kind() == kind).toList();
    }

    /** The records of a kind that reception took off the screens. */
    public List<RecordKey> hidden(RecordKind kind) {
        return state.entries().values().stream()
                .filter(entry -> entry.key().kind() == kind && entry.change() instanceof Change.Hidden)
                .map(RecordVersion::key).toList();
    }

    /** A record as it is shown: its own fields, without the records that it holds; empty when it is not. */
    public Optional<Value> value(RecordKey key) {
        return key.kind() == RecordKind.ORDER ? state.entry(key).flatMap(entry -> entry.change().wording())
                : Optional.ofNullable(records.get(key)).map(PackDocument.LocatedRecord::value);
    }

    /** A record as the pack has it; empty when it has none. */
    public Optional<Value> packValue(RecordKey key) {
        return Optional.ofNullable(packRecords.get(key)).map(PackDocument.LocatedRecord::value);
    }

    /** The id of the record that holds this one: of a person's office. */
    public Optional<String> parent(RecordKey key) {
        return Optional.ofNullable(records.get(key)).flatMap(PackDocument.LocatedRecord::parent);
    }

    /** The newest revision of a record; 0 for one that only the pack has. What a save must expect. */
    public long revision(RecordKey key) {
        return state.revision(key);
    }

    /** The changes that do not fit the pack any more. */
    public List<OrphanedChange> misfits() {
        return new OrphanedChanges(packRecords, records.keySet(), state).find();
    }

    /** Warnings about changes of reception that kept the date of what they replaced. */
    public List<Problem> staleDates() {
        return state.changesNothing() ? List.of()
                : StaleDates.between(base, merged, source(), "at reception", json);
    }

    /** The record to which a problem of {@link #source()} belongs, and where in it. */
    public RecordProblem find(Problem problem) {
        return new ProblemLocator(merged).find(problem);
    }
}
