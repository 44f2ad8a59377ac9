// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;

/** Finds records that may be the one in the form, entered twice: with the same name, text, number or address. */
final class SameRecords {

    /** The fields of each kind that two records seldom share, and the message keys that say so. */
    private static final List<Shared> SHARED = List.of(
            new Shared(Set.of(RecordKind.PEOPLE, RecordKind.OFFICES, RecordKind.NUMBERS), "/name", "form.same.name"),
            new Shared(Set.of(RecordKind.NOTICES), "/text", "form.same.text"),
            new Shared(Set.of(RecordKind.PEOPLE), "/email", "form.same.email"),
            new Shared(Set.of(RecordKind.PEOPLE), "/phone", "form.same.phone"),
            new Shared(Set.of(RecordKind.NUMBERS), "/number", "form.same.phone"));

    private final Function<RecordKey, Optional<Value>> values;

    private record Shared(Set<RecordKind> kinds, String pointer, String message) {}

    /**
     * A record with a value of the one in the form.
     *
     * @param message the message key of what they share
     */
    record SameRecord(String message, RecordKey key, Value value) {}

    /**
     * A finder.
     *
     * @param values the saved value of a record
     */
    SameRecords(Function<RecordKey, Optional<Value>> values) {
        this.values = values;
    }

    /** The first of some records that shares a value which was changed in the form. */
    Optional<SameRecord> of(EditSession open, List<RecordKey> records) {
        var kind = open.key().kind();
        var now = open.editor().value();
        var saved = open.editor().saved();
        return SHARED.stream().filter(shared -> shared.kinds().contains(kind))
                .filter(shared -> !now.at(shared.pointer()).equals(saved.at(shared.pointer())))
                .flatMap(shared -> records.stream().filter(key -> key.kind() == kind && !key.equals(open.key()))
                        .flatMap(key -> values.apply(key).filter(other -> isShared(shared, now, other))
                                .map(other -> new SameRecord(shared.message(), key, other)).stream()))
                .findFirst();
    }

    private static boolean isShared(Shared shared, Value one, Value other) {
        var words = words(one, shared.pointer());
        return words(other, shared.pointer()).stream().anyMatch(words::contains);
    }

    /** The wordings of a field in all languages, without case, spaces and hyphens; a reason for its absence is none. */
    private static Set<String> words(Value record, String pointer) {
        var field = record.at(pointer).orElseGet(Value::empty);
        var texts = field instanceof Value.Fields(var parts) && !parts.containsKey("absent")
                ? parts.values().stream().flatMap(part -> part.textAt("").stream())
                : Stream.<String>empty();
        return Stream.concat(field.textAt("").stream(), texts)
                .map(text -> text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u2011-]", ""))
                .filter(text -> !text.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
