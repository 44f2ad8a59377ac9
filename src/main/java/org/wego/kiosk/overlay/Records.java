// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wego.kiosk.model.Value;

/** The records of one shelf in one file. */
final class Records {

    private static final String ID = "/id";

    /** A record and where it is. */
    private record Found(String pointer, String id, Value value) {}

    private final Shelf shelf;
    private final List<Found> found = new ArrayList<>();

    Records(Shelf shelf, Value file) {
        this.shelf = shelf;
        if (shelf.isList()) {
            collect(file, shelf.steps(), "");
        } else {
            var pointer = shelf.steps().stream().map(step -> "/" + step).collect(Collectors.joining());
            file.at(pointer).ifPresent(value -> found.add(new Found(pointer, shelf.subject(), value)));
        }
    }

    Optional<Value> find(String id) {
        return found.stream().filter(record -> record.id().equals(id)).findFirst().map(Found::value);
    }

    List<String> ids() {
        return found.stream().map(Found::id).toList();
    }

    /** The record that a pointer into the file leads to or into; not into what is a record itself. */
    Optional<Traced> at(String pointer) {
        return found.stream().filter(record -> (pointer + "/").startsWith(record.pointer() + "/")
                && RecordKey.isName(record.id())).map(
                        record -> new Traced(new RecordKey(shelf.subject(), record.id()),
                                pointer.substring(record.pointer().length())))
                .findFirst();
    }

    private void collect(Value value, List<String> steps, String pointer) {
        if (steps.isEmpty()) {
            if (value instanceof Value.Items(var records)) {
                for (int i = 0; i < records.size(); i++) {
                    found.add(new Found(pointer + "/" + i, records.get(i).textAt(ID).orElse(""), records.get(i)));
                }
            }
            return;
        }
        var rest = steps.subList(1, steps.size());
        if (steps.getFirst().equals("*")) {
            if (value instanceof Value.Items(var elements)) {
                for (int i = 0; i < elements.size(); i++) {
                    collect(elements.get(i), rest, pointer + "/" + i);
                }
            }
            return;
        }
        value.at("/" + steps.getFirst()).ifPresent(child -> collect(child, rest, pointer + "/" + steps.getFirst()));
    }
}
