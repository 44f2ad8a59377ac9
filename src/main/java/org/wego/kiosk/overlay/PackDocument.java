// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKind.Listed;
import org.wego.kiosk.overlay.RecordKind.Nested;
import org.wego.kiosk.pack.source.PackSource;

/**
 * The files of a pack that contain records, as written.
 *
 * @param files by path, in the order of the manifest, which comes first
 */
record PackDocument(Map<String, Value> files) {

    static final String CONTENT = "/content";
    private static final String SCHEMA = "/$schema";
    private static final String ENDING = ".schema.json";

    PackDocument {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /**
     * A record and its place.
     *
     * @param value its own fields
     * @param parent the id of the record that contains it
     */
    record LocatedRecord(RecordKey key, Value value, Optional<String> parent) {}

    /** Reads the readable files of a pack; the check of the pack reports the others. */
    static PackDocument read(PackSource pack, StrictJson json) {
        var files = new LinkedHashMap<String, Value>();
        add(PackSource.MANIFEST, pack, json, files);
        var manifest = files.getOrDefault(PackSource.MANIFEST, Value.empty());
        manifest.itemsAt(CONTENT).forEach(path -> {
            if (path instanceof Value.Text(var text) && !files.containsKey(text)) {
                add(text, pack, json, files);
            }
        });
        return new PackDocument(files);
    }

    private static void add(String path, PackSource pack, StrictJson json, Map<String, Value> files) {
        try {
            var value = json.read(pack.read(path), Value.class);
            if (!RecordKind.ofSubject(subject(value)).isEmpty()) {
                files.put(path, value);
            }
        } catch (IOException | JsonException e) {
            // The check of the pack reports it, with line and hint.
        }
    }

    /** The subject of a file, by its schema. */
    static String subject(Value file) {
        var schema = file.textAt(SCHEMA).orElse("");
        var name = schema.substring(schema.lastIndexOf('/') + 1);
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
    }

    static String schema(String subject) {
        return PackSource.SCHEMAS + subject + ENDING;
    }

    /** All records of all files, in order. */
    List<LocatedRecord> records() {
        var found = new ArrayList<LocatedRecord>();
        files.values().forEach(file -> RecordKind.ofSubject(subject(file)).forEach(kind -> collect(kind, file, found)));
        return found;
    }

    private static void collect(RecordKind kind, Value file, List<LocatedRecord> found) {
        switch (kind.shape()) {
            case Listed(var list, _) -> collect(kind, file.itemsAt("/" + list), Optional.empty(), found);
            case Nested(var outer, var list) -> file.itemsAt("/" + outer).forEach(
                    holder -> collect(kind, holder.itemsAt("/" + list), holder.textAt("/id"), found));
            case RecordKind.Single _,RecordKind.FileSection _ ->
                found.add(new LocatedRecord(RecordKey.of(kind), own(kind, file),
                        Optional.empty()));
            case RecordKind.Virtual _ -> {}
        }
    }

    private static void collect(RecordKind kind, List<Value> items, Optional<String> parent,
            List<LocatedRecord> found) {
        items.forEach(item -> item.textAt("/id").ifPresent(
                id -> found.add(new LocatedRecord(new RecordKey(kind, id), own(kind, item), parent))));
    }

    /** The records of each file by their JSON pointers, in order. */
    Map<String, Map<String, LocatedRecord>> places() {
        var places = new LinkedHashMap<String, Map<String, LocatedRecord>>();
        files.forEach((path, file) -> RecordKind.ofSubject(subject(file)).forEach(
                kind -> places(kind, file, places.computeIfAbsent(path, _ -> new LinkedHashMap<>()))));
        return places;
    }

    private static void places(RecordKind kind, Value file, Map<String, LocatedRecord> into) {
        switch (kind.shape()) {
            case Listed(var list, _) -> places(kind, file, "/" + list, into);
            case Nested(var outer, var list) -> {
                for (int i = 0; i < file.itemsAt("/" + outer).size(); i++) {
                    places(kind, file, "/" + outer + "/" + i + "/" + list, into);
                }
            }
            case RecordKind.Single _,RecordKind.FileSection _ ->
                into.put("", new LocatedRecord(RecordKey.of(kind), own(kind, file),
                        Optional.empty()));
            case RecordKind.Virtual _ -> {}
        }
    }

    private static void places(RecordKind kind, Value file, String list, Map<String, LocatedRecord> into) {
        var items = file.itemsAt(list);
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var pointer = list + "/" + i;
            item.textAt("/id")
                    .ifPresent(id -> into.put(pointer, new LocatedRecord(new RecordKey(kind, id), own(kind, item),
                            Optional.empty())));
        }
    }

    /** The fields of the record itself, from an object that may contain other records. */
    static Value own(RecordKind kind, Value whole) {
        return whole instanceof Value.Fields(var fields) ? select(fields, kind, true) : whole;
    }

    /** An object with the fields of the record, followed by the other fields of the old object. */
    static Value joined(RecordKind kind, Value record, Value old) {
        if (!(record instanceof Value.Fields(var fields) && old instanceof Value.Fields(var before))) {
            return record;
        }
        var joined = new LinkedHashMap<String, Value>();
        // A file names its schema first.
        Optional.ofNullable(before.get("$schema")).ifPresent(schema -> joined.put("$schema", schema));
        ((Value.Fields) select(fields, kind, true)).fields().forEach(joined::put);
        ((Value.Fields) select(before, kind, false)).fields().forEach(joined::putIfAbsent);
        return new Value.Fields(joined);
    }

    private static Value select(Map<String, Value> fields, RecordKind kind, boolean own) {
        var selected = new LinkedHashMap<String, Value>();
        fields.forEach((name, value) -> {
            if (kind.shape().owns(name) == own) {
                selected.put(name, value);
            }
        });
        return new Value.Fields(selected);
    }
}
