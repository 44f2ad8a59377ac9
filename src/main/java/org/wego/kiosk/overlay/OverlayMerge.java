// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKind.Listed;
import org.wego.kiosk.overlay.RecordKind.Nested;
import org.wego.kiosk.pack.source.PackSource;

/** Applies the records of an overlay to the files of a pack. */
final class OverlayMerge {

    private final PackDocument pack;
    private final OverlayState state;
    private final Map<RecordKind, List<RecordVersion>> added = new HashMap<>();

    OverlayMerge(PackDocument pack, Set<RecordKey> packKeys, OverlayState state) {
        this.pack = pack;
        this.state = state;
        state.entries().values().stream()
                .filter(entry -> entry.change() instanceof Change.Added && !packKeys.contains(entry.key()))
                .forEach(entry -> added.computeIfAbsent(entry.key().kind(), _ -> new ArrayList<>()).add(entry));
        added.values().forEach(
                list -> list.sort(Comparator.comparing(RecordVersion::savedAt).thenComparing(RecordVersion::key)));
    }

    /** The files with the changes applied. */
    PackDocument run() {
        var files = new LinkedHashMap<String, Value>();
        var seen = new HashSet<String>();
        pack.files().forEach((path, file) -> {
            // Added records go into the first of several files about the same subject.
            var subject = PackDocument.subject(file);
            files.put(path, merged(file, seen.add(subject)));
        });
        added.keySet().stream().filter(kind -> kind.shape() instanceof Listed && !seen.contains(kind.subject()))
                .sorted().forEach(kind -> addFile(kind, files));
        return new PackDocument(files);
    }

    private Value merged(Value file, boolean first) {
        var merged = file;
        for (var kind : RecordKind.ofSubject(PackDocument.subject(file))) {
            merged = switch (kind.shape()) {
                case Listed(var list, _) -> merged.changed("/" + list,
                        old -> list(kind, old, Optional.empty(), first));
                case Nested(var outer, var list) -> merged.changed("/" + outer, old -> nested(kind, list, old));
                case RecordKind.Single _,RecordKind.FileSection _ -> single(kind, merged);
                case RecordKind.Virtual _ -> merged;
            };
        }
        return merged;
    }

    private Value single(RecordKind kind, Value file) {
        return state.entry(RecordKey.of(kind)).flatMap(entry -> entry.change().wording())
                .map(value -> PackDocument.joined(kind, value, file)).orElse(file);
    }

    private Value nested(RecordKind kind, String list, Value holders) {
        return new Value.Items(((Value.Items) holders).items().stream().map(holder -> holder.changed("/" + list,
                old -> list(kind, old, holder.textAt("/id"), true))).toList());
    }

    private Value list(RecordKind kind, Value old, Optional<String> parent, boolean takesAdded) {
        if (!(old instanceof Value.Items(var items))) {
            return old;
        }
        var merged = new ArrayList<Value>();
        for (var item : items) {
            item.textAt("/id").flatMap(id -> state.entry(new RecordKey(kind, id))).ifPresentOrElse(
                    entry -> apply(entry, item).ifPresent(merged::add), () -> merged.add(item));
        }
        if (takesAdded) {
            added.getOrDefault(kind, List.of()).stream()
                    .filter(entry -> entry.change() instanceof Change.Added(_, var holder) && holder.equals(parent))
                    .forEach(entry -> entry.change().wording().ifPresent(value -> merged.add(complete(kind, value))));
        }
        return new Value.Items(ordered(kind, merged));
    }

    private static Optional<Value> apply(RecordVersion entry, Value item) {
        return switch (entry.change()) {
            case Change.Hidden _ -> Optional.empty();
            case Change.Withdrawn _ -> Optional.of(item);
            case Change.Replaced(var value, _) -> Optional.of(PackDocument.joined(entry.key().kind(), value, item));
            case Change.Added(var value, _) -> Optional.of(PackDocument.joined(entry.key().kind(), value, item));
        };
    }

    /** Gives an added record empty lists for the records that it can contain. */
    private static Value complete(RecordKind kind, Value value) {
        var whole = value;
        if (kind.shape() instanceof Listed(_, var foreign)) {
            for (var list : foreign) {
                whole = whole.with("/" + list, Value.items(List.of()));
            }
        }
        return whole;
    }

    /** Sorts the records that the order names first, in its order; the others follow as before. */
    private List<Value> ordered(RecordKind kind, List<Value> items) {
        var order = RecordOrder.ids(state, kind);
        var places = new HashMap<String, Integer>();
        order.forEach(id -> places.putIfAbsent(id, places.size()));
        return order.isEmpty() ? items
                : items.stream().sorted(Comparator.comparingInt(
                        item -> item.textAt("/id").map(id -> places.getOrDefault(id, places.size()))
                                .orElse(places.size())))
                        .toList();
    }

    /** Adds a file for records of a kind for which the pack has none. */
    private void addFile(RecordKind kind, Map<String, Value> files) {
        var manifest = files.get(PackSource.MANIFEST);
        if (manifest == null || !RecordKind.ofSubject(kind.subject()).equals(List.of(kind))) {
            return;
        }
        var path = kind.subject() + "-added.json";
        var file = Value.empty().with("/$schema", Value.text(PackDocument.schema(kind.subject())));
        if (kind.shape() instanceof Listed(var list, _)) {
            files.put(path, file.with("/" + list, list(kind, Value.items(List.of()), Optional.empty(), true)));
            files.put(PackSource.MANIFEST, manifest.with(PackDocument.CONTENT + "/-", Value.text(path)));
        }
    }
}
