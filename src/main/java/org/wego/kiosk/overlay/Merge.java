// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.model.Value;

/** Puts changes into the files of a pack, one file after the other, and knows in the end which found no place. */
final class Merge {

    private static final String SCHEMA = "$schema";
    private static final String ID = "/id";

    private final Overlay overlay;
    private final Fingerprints fingerprints;
    private final Set<RecordKey> placed = new HashSet<>();
    private final List<Misfit> misfits = new ArrayList<>();

    Merge(Overlay overlay, Fingerprints fingerprints) {
        this.overlay = overlay;
        this.fingerprints = fingerprints;
    }

    /** Whether changes can lie in files of a kind. */
    boolean touches(String schema) {
        return Shelf.in(schema).anyMatch(shelf -> changes(shelf).findAny().isPresent() || order(shelf).isPresent());
    }

    /** A file with the changes in it. */
    Value into(String schema, Value file) {
        var merged = file;
        for (var shelf : Shelf.in(schema).toList()) {
            merged = shelf.isList() ? lists(shelf, merged, shelf.steps(), "") : single(shelf, merged);
        }
        return merged;
    }

    /** The changes that no longer fit; to be asked when all files have been merged. */
    List<Misfit> misfits() {
        overlay.changes().values().stream().filter(change -> change.kind() != Change.Kind.WITHDRAWN
                && change.kind() != Change.Kind.ORDERED && !placed.contains(change.key()))
                .sorted(Comparator.comparing(change -> change.key().toString()))
                .forEach(change -> misfits.add(new Misfit(change, Misfit.Reason.NO_PLACE, Optional.empty())));
        return List.copyOf(misfits);
    }

    private Value lists(Shelf shelf, Value value, List<String> steps, String parent) {
        if (steps.isEmpty()) {
            return value instanceof Value.Items(var records) ? new Value.Items(list(shelf, records, parent)) : value;
        }
        var rest = steps.subList(1, steps.size());
        if (steps.getFirst().equals("*")) {
            return value instanceof Value.Items(var elements)
                    ? new Value.Items(elements.stream().map(element -> lists(shelf, element, rest,
                            element.textAt(ID).orElse(""))).toList())
                    : value;
        }
        return value.at("/" + steps.getFirst()).map(child -> value.with("/" + steps.getFirst(),
                lists(shelf, child, rest, parent))).orElse(value);
    }

    private List<Value> list(Shelf shelf, List<Value> records, String parent) {
        var merged = new ArrayList<Value>();
        for (var record : records) {
            record(shelf, record).ifPresent(merged::add);
        }
        changes(shelf).filter(change -> change.kind() == Change.Kind.ADDED && change.parent().orElse("").equals(parent)
                && placed.add(change.key()))
                .sorted(Comparator.comparing(Change::savedAt))
                .forEach(change -> change.value().ifPresent(merged::add));
        order(shelf).ifPresent(ids -> merged.sort(Comparator.comparingInt(record -> place(record, ids))));
        return merged;
    }

    /** A record after its change; empty when it is hidden. */
    private Optional<Value> record(Shelf shelf, Value record) {
        var change = record.textAt(ID).filter(RecordKey::isName).map(id -> new RecordKey(shelf.subject(), id))
                .flatMap(overlay::of);
        if (change.isEmpty() || !placed.add(change.get().key())) {
            return Optional.of(record);
        }
        return switch (change.get().kind()) {
            case WITHDRAWN, ORDERED -> Optional.of(record);
            case HIDDEN -> {
                compare(shelf, change.get(), record);
                yield Optional.empty();
            }
            case REPLACED, ADDED -> {
                compare(shelf, change.get(), record);
                yield Optional.of(combine(shelf, record, change.get()));
            }
        };
    }

    private Value single(Shelf shelf, Value file) {
        var pointer = shelf.steps().stream().map(step -> "/" + step).collect(Collectors.joining());
        var change = changes(shelf).filter(each -> each.kind() == Change.Kind.REPLACED).findFirst();
        var record = file.at(pointer);
        if (change.isEmpty() || record.isEmpty() || !placed.add(change.get().key())) {
            return file;
        }
        compare(shelf, change.get(), record.get());
        return file.with(pointer, combine(shelf, record.get(), change.get()));
    }

    /** The changed record in the order of the old one, with the fields that are not its own. */
    private static Value combine(Shelf shelf, Value record, Change change) {
        if (!(record instanceof Value.Fields(var before))
                || !(change.value().orElse(record) instanceof Value.Fields(var after))) {
            return change.value().orElse(record);
        }
        var combined = new LinkedHashMap<String, Value>();
        before.forEach((name, value) -> {
            if (isForeign(shelf, name)) {
                combined.put(name, value);
            } else if (after.containsKey(name)) {
                combined.put(name, after.getOrDefault(name, value));
            }
        });
        after.forEach(combined::putIfAbsent);
        return new Value.Fields(combined);
    }

    /** A record without the fields that are not its own: what an editor sees. */
    static Value own(Shelf shelf, Value record) {
        return record instanceof Value.Fields(Map<String, Value> fields)
                ? new Value.Fields(fields.entrySet().stream().filter(field -> !isForeign(shelf, field.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one,
                                LinkedHashMap::new)))
                : record;
    }

    private static boolean isForeign(Shelf shelf, String field) {
        return field.equals(SCHEMA) || shelf.without().contains(field);
    }

    /** A newer pack may say something else than what reception saw when it changed the record. */
    private void compare(Shelf shelf, Change change, Value record) {
        var own = own(shelf, record);
        if (change.basedOn().isPresent() && !change.basedOn().get().equals(fingerprints.of(own))) {
            misfits.add(new Misfit(change, Misfit.Reason.PACK_CHANGED, Optional.of(own)));
        }
    }

    private Stream<Change> changes(Shelf shelf) {
        return overlay.changes().values().stream().filter(change -> change.key().subject().equals(shelf.subject())
                && change.kind() != Change.Kind.WITHDRAWN);
    }

    private Optional<List<String>> order(Shelf shelf) {
        return overlay.of(new RecordKey(Overlay.ORDER, shelf.subject()))
                .filter(change -> change.kind() == Change.Kind.ORDERED).flatMap(Change::value)
                .flatMap(value -> value instanceof Value.Items(var ids)
                        ? Optional.of(ids.stream().map(id -> id.textAt("").orElse("")).toList())
                        : Optional.empty());
    }

    /** Records that the order does not name stand behind those that it does. */
    private static int place(Value record, List<String> ids) {
        int place = ids.indexOf(record.textAt(ID).orElse(""));
        return place < 0 ? ids.size() : place;
    }
}
