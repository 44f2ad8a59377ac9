// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonError;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Severity;
import org.wego.kiosk.pack.source.PackSource;

/**
 * Finds records whose facts were changed without their provenance: visitors would see a date older than the fact.
 *
 * <p>Compares records by their ids. Translations, readings and drafts are not facts; the text in the default language
 * is.
 */
public final class StaleDates {

    private static final String PROVENANCE = "provenance";
    private static final Set<String> NO_FACTS = Set.of(PROVENANCE, "drafts", "say", "$schema");
    private static final String HINT = "give the new fact its own 'source' and 'asOf', or let reception confirm it";

    private final String defaultLanguage;
    private final String since;
    private final List<JsonError> errors = new ArrayList<>();

    private StaleDates(String defaultLanguage, String since) {
        this.defaultLanguage = "/" + defaultLanguage;
        this.since = since;
    }

    /**
     * Warnings about changes between two versions of a pack.
     *
     * @param earlier the previous version; nothing is found when it is another pack or cannot be read
     */
    public static List<Problem> between(PackSource earlier, PackSource now, StrictJson json) {
        var before = PackDocument.read(earlier, json);
        var after = PackDocument.read(now, json);
        var id = text(before, "/id");
        return id.isEmpty() || !id.equals(text(after, "/id")) ? List.of()
                : between(before, after, now, "since version " + text(before, "/version").orElse("before"), json);
    }

    /**
     * The pointers of the provenances that stayed while their facts changed.
     *
     * @param language the default language of the pack: its texts are the facts
     */
    public static List<String> in(Value before, Value now, Lang language) {
        var stale = new StaleDates(language.tag(), "");
        stale.compare(before, now, "");
        return stale.errors.stream().map(JsonError::pointer).toList();
    }

    static List<Problem> between(PackDocument before, PackDocument after, PackSource now, String since,
            StrictJson json) {
        var language = text(after, "/defaultLanguage").orElse("");
        var earlier = new LinkedHashMap<RecordKey, Value>();
        before.records().forEach(found -> earlier.putIfAbsent(found.key(), found.value()));
        var problems = new ArrayList<Problem>();
        after.places().forEach((file, places) -> {
            var stale = new StaleDates(language, since);
            places.forEach((pointer, found) -> Optional.ofNullable(earlier.get(found.key()))
                    .ifPresent(value -> stale.compare(value, found.value(), pointer)));
            problems.addAll(located(file, stale.errors, now, json));
        });
        manifest(before, after, since).ifPresent(error -> problems.addAll(located(PackSource.MANIFEST, List.of(error),
                now, json)));
        return List.copyOf(problems);
    }

    /** The manifest dates reception and the position of the kiosk by its own day. */
    private static Optional<JsonError> manifest(PackDocument before, PackDocument after, String since) {
        var one = before.files().getOrDefault(PackSource.MANIFEST, Value.empty());
        var two = after.files().getOrDefault(PackSource.MANIFEST, Value.empty());
        boolean changed = !one.at("/reception/phone").equals(two.at("/reception/phone"))
                || !one.at("/kiosk/position").equals(two.at("/kiosk/position"));
        return changed && one.at("/asOf").equals(two.at("/asOf"))
                ? Optional.of(JsonError.at("/asOf", "reception or the place of the kiosk was changed " + since
                        + ", but the pack is still dated '" + two.textAt("/asOf").orElse("") + "'",
                        "write the day of the change"))
                : Optional.empty();
    }

    private static Optional<String> text(PackDocument document, String pointer) {
        return document.files().getOrDefault(PackSource.MANIFEST, Value.empty()).textAt(pointer);
    }

    private static List<Problem> located(String file, List<JsonError> errors, PackSource now, StrictJson json) {
        if (errors.isEmpty()) {
            return List.of();
        }
        try {
            return json.locate(now.read(file), errors).stream()
                    .map(error -> new Problem(Severity.WARNING, ProblemCode.DATE_STALE, file,
                            Math.max(1, error.line()), error.pointer(), error.message(), error.hint()))
                    .toList();
        } catch (IOException e) {
            return errors.stream()
                    .map(error -> new Problem(Severity.WARNING, ProblemCode.DATE_STALE, file, 1, error.pointer(),
                            error.message(), error.hint()))
                    .toList();
        }
    }

    /** Compares a record, and the parts of it that have a provenance. */
    private void compare(Value before, Value after, String pointer) {
        if (!(before instanceof Value.Fields(var old) && after instanceof Value.Fields(var now))) {
            return;
        }
        if (now.containsKey(PROVENANCE) && now.get(PROVENANCE).equals(old.get(PROVENANCE))) {
            var changed = changed(old, now);
            if (!changed.isEmpty()) {
                errors.add(JsonError.at(pointer + "/" + PROVENANCE,
                        "'" + String.join("', '", changed) + "' changed " + since
                                + ", but the record is still dated '"
                                + now.get(PROVENANCE).textAt("/asOf").orElse("") + "'",
                        HINT));
            }
        }
        now.forEach((name, value) -> {
            if (isDated(value) && old.containsKey(name)) {
                compare(old.get(name), value, pointer + "/" + name);
            }
        });
    }

    private Set<String> changed(Map<String, Value> old, Map<String, Value> now) {
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        names.removeIf(name -> NO_FACTS.contains(name) || isDated(now.getOrDefault(name, Value.empty()))
                || isDated(old.getOrDefault(name, Value.empty()))
                || Optional.ofNullable(old.get(name)).map(this::fact)
                        .equals(Optional.ofNullable(now.get(name)).map(this::fact)));
        return names;
    }

    private static boolean isDated(Value value) {
        return value.at("/" + PROVENANCE).isPresent();
    }

    /** A value reduced to its facts. */
    private Value fact(Value value) {
        return switch (value) {
            case Value.Items(var items) -> Value.items(items.stream().map(this::fact).toList());
            case Value.Fields(var fields) -> value.at(defaultLanguage).orElseGet(() -> {
                var facts = new LinkedHashMap<String, Value>();
                fields.forEach((name, field) -> {
                    if (!NO_FACTS.contains(name)) {
                        facts.put(name, fact(field));
                    }
                });
                return Value.fields(facts);
            });
            default -> value;
        };
    }
}
