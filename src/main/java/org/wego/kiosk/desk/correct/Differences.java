// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wego.kiosk.desk.form.Field;
import org.wego.kiosk.desk.form.Forms;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.text.Messages;

/** Compares two versions of a record, field by field, in the words of its form. */
final class Differences {

    private static final String ID = "/id";

    private final Content content;
    private final Messages words;
    private final ValueWords values;

    Differences(Content content, Messages words) {
        this.content = content;
        this.words = words;
        this.values = new ValueWords(content, words);
    }

    /** The fields that differ, in the order of the form; what the form does not show is at the end. */
    List<FieldDifference> between(RecordKind kind, Value before, Value after) {
        var fields = fields(kind, before, after);
        var differences = new ArrayList<FieldDifference>();
        fields.stream().filter(field -> !before.at(field.pointer()).equals(after.at(field.pointer())))
                .map(field -> difference(words.get(field.label()), lines(field.pointer(), before),
                        lines(field.pointer(), after)))
                .forEach(differences::add);
        others(fields, before, after).forEach((label, pointers) -> {
            // A record may have several parts with the same source or confirmation.
            var old = pointers.stream().flatMap(pointer -> lines(pointer, before).stream()).distinct().toList();
            var now = pointers.stream().flatMap(pointer -> lines(pointer, after).stream()).distinct().toList();
            if (!old.equals(now)) {
                differences.add(difference(words.get(label), old, now));
            }
        });
        return List.copyOf(differences);
    }

    private List<Field> fields(RecordKind kind, Value before, Value after) {
        return Forms.of(kind, after.at("/in").isPresent() ? after : before, content);
    }

    private List<String> lines(String pointer, Value record) {
        return record.at(pointer).map(value -> values.lines(pointer, value)).orElse(List.of());
    }

    private static FieldDifference difference(String name, List<String> before, List<String> after) {
        var old = new ArrayList<>(before);
        old.removeAll(after);
        var now = new ArrayList<>(after);
        now.removeAll(before);
        // Another order of the same lines is a difference, too.
        return old.isEmpty() && now.isEmpty() ? new FieldDifference(name, before, after)
                : new FieldDifference(name, old, now);
    }

    /** The values outside the fields of the form that differ, by the key of their common name. */
    private static Map<String, Set<String>> others(List<Field> fields, Value before, Value after) {
        var others = new LinkedHashMap<String, Set<String>>();
        Stream.of(before, after).flatMap(value -> leaves("", value).stream())
                .filter(pointer -> !pointer.equals(ID) && fields.stream().noneMatch(field -> field.contains(pointer)))
                .filter(pointer -> !before.at(pointer).equals(after.at(pointer)))
                .forEach(pointer -> others.computeIfAbsent(label(pointer), _ -> new LinkedHashSet<>()).add(pointer));
        return others;
    }

    private static String label(String pointer) {
        if (pointer.contains("/provenance/confirmed")) {
            return "difference.confirmed";
        }
        return pointer.contains("/provenance/") ? "difference.source" : "difference.other";
    }

    private static List<String> leaves(String pointer, Value value) {
        return switch (value) {
            case Value.Fields(var fields) when !fields.isEmpty() -> fields.entrySet().stream()
                    .flatMap(field -> leaves(pointer + "/" + escaped(field.getKey()), field.getValue()).stream())
                    .toList();
            default -> List.of(pointer);
        };
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
