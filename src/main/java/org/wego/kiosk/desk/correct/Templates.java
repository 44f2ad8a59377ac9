// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wego.kiosk.desk.form.LocalizedValueEditor;
import org.wego.kiosk.desk.form.SourceFields;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;

/** Creates new records with the required fields of their kind. */
final class Templates {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Content content;
    private final LocalDateTime now;

    /**
     * Templates for a content.
     *
     * @param now the local time at the kiosk
     */
    Templates(Content content, LocalDateTime now) {
        this.content = content;
        this.now = now;
    }

    /**
     * The key of a new record: the second in which it is added, or the next one.
     *
     * @param taken whether another record has a key
     */
    RecordKey key(RecordKind kind, Predicate<RecordKey> taken) {
        return Stream.iterate(now, second -> second.plusSeconds(1))
                .map(second -> new RecordKey(kind, "added-" + STAMP.format(second)))
                .filter(taken.negate()).findFirst().orElseThrow();
    }

    /** The value of a new record. */
    Value of(RecordKey key) {
        var fields = new LinkedHashMap<String, Value>();
        fields.put("id", new Value.Text(key.id()));
        switch (key.kind()) {
            case BUS_LINES -> line(fields);
            case PEOPLE -> {
                content.offices().flatMap(offices -> offices.offices().stream().findFirst())
                        .ifPresent(office -> fields.put("in", new Value.Text(office.id())));
                person(fields);
            }
            case OFFICES -> office(fields);
            case NUMBERS -> {
                fields.put("number", new Value.Text(""));
                fields.put("name", Value.empty());
                fields.put("about", Value.empty());
                fields.put("emergency", new Value.Flag(false));
            }
            case HOTLINES -> {
                fields.put("number", new Value.Text(""));
                fields.put("name", Value.empty());
                fields.put("about", Value.empty());
                fields.put("services", new Value.Items(List.of()));
                fields.put("interprets", new Value.Flag(false));
            }
            case BUILDING_PLACES -> place(fields);
            case LIFTS -> fields.put("name", Value.empty());
            case HOLIDAYS -> {
                fields.put("date", new Value.Text(""));
                fields.put("name", Value.empty());
            }
            case TAXI_FARES -> fare(fields);
            case NOTICES -> fields.put("text", Value.empty());
            case BOARD_CARDS -> card(fields);
            default -> throw new IllegalArgumentException("records cannot be added to " + key.kind().word());
        }
        if (key.kind() != RecordKind.BOARD_CARDS) {
            fields.put("provenance", provenance());
        }
        return new Value.Fields(fields);
    }

    /** A sentence is no fact, and has no source. */
    private void card(Map<String, Value> fields) {
        fields.put("group", new Value.Text(content.board().map(board -> board.groups().getFirst().id()).orElse("")));
        fields.put("speaker", new Value.Text("visitor"));
        fields.put("sign", new Value.Text("speech"));
        fields.put("text", Value.empty());
    }

    /** A new person in the office that another record is, or belongs to; any other record unchanged. */
    Value near(Value record, RecordKey shown) {
        return office(shown).filter(_ -> record.at("/in").isPresent())
                .map(office -> record.with("/in", Value.text(office.id()))).orElse(record);
    }

    /** Whether a record is an office, or a person of one. */
    boolean hasOffice(RecordKey shown) {
        return office(shown).isPresent();
    }

    private Optional<Office> office(RecordKey shown) {
        return content.offices().stream().flatMap(all -> all.offices().stream())
                .filter(office -> switch (shown.kind()) {
                    case OFFICES -> office.id().equals(shown.id());
                    case PEOPLE -> office.people().stream().anyMatch(person -> person.id().equals(shown.id()));
                    default -> false;
                })
                .findFirst();
    }

    /**
     * The record with a text in every language of the pack, all marked as drafts.
     *
     * @param words the text in a language
     */
    Value withText(Value record, Function<Lang, String> words) {
        var languages = content.manifest().languages().stream().map(language -> language.tag()).toList();
        var wording = new LocalizedValueEditor(languages.stream().map(Lang::tag).toList());
        var text = Value.empty();
        for (var lang : languages) {
            text = wording.with(text, lang.tag(), words.apply(lang), true);
        }
        return record.with("/text", text);
    }

    /** Nothing about a new place is known but that it is in the building. */
    private void place(Map<String, Value> fields) {
        fields.put("name", Value.empty());
        fields.put("purposes", new Value.Items(List.of()));
        fields.put("floor", new Value.Text(""));
        for (var unknown : List.of("room", "hours", "way", "stepFree")) {
            fields.put(unknown, new Value.Fields(Map.of("absent", new Value.Text("not recorded"))));
        }
        fields.put("lifts", new Value.Items(List.of()));
    }

    /** Sums, distances and the date start empty, because only a source knows them. */
    private void fare(Map<String, Value> fields) {
        fields.put("name", Value.empty());
        fields.put("currency", new Value.Text(content.taxi().stream().flatMap(taxi -> taxi.fares().stream()).findFirst()
                .map(fare -> fare.currency()).orElse("")));
        for (var number : List.of("base", "baseMetres", "step", "stepMetres", "marginPercent", "roundTo",
                "validUntil")) {
            fields.put(number, new Value.Text(""));
        }
        fields.put("surcharges", new Value.Items(List.of()));
    }

    private void line(Map<String, Value> fields) {
        fields.put("name", new Value.Text(""));
        fields.put("aliases", new Value.Items(List.of()));
        fields.put("group", new Value.Text(content.buses().map(buses -> buses.groups().getFirst().id()).orElse("")));
        fields.put("night", new Value.Flag(false));
        var check = new LinkedHashMap<String, Value>();
        check.put("result", new Value.Text("not covered"));
        check.put("stops", new Value.Items(List.of()));
        check.put("provenance", provenance());
        fields.put("check", new Value.Fields(check));
    }

    /** Position and time zone start empty, because only reception knows them. */
    private static void office(Map<String, Value> fields) {
        for (var text : List.of("name", "place", "country")) {
            fields.put(text, Value.empty());
        }
        fields.put("position", Value.fields(Map.of("latitude", new Value.Text(""), "longitude", new Value.Text(""))));
        fields.put("timeZone", new Value.Text(""));
        fields.put("history", new Value.Items(List.of()));
        fields.put("site", new Value.Fields(Map.of("absent", new Value.Text("not recorded"))));
    }

    private static void person(Map<String, Value> fields) {
        fields.put("name", Value.empty());
        fields.put("role", Value.empty());
        for (var channel : List.of("phone", "fax", "email")) {
            fields.put(channel, new Value.Fields(Map.of("absent", new Value.Text("not recorded"))));
        }
    }

    /** Names reception as the source if the pack lists it, else the first source. */
    private Value provenance() {
        var source = content.sources().containsKey(SourceFields.RECEPTION) ? SourceFields.RECEPTION
                : content.sources().keySet().stream().findFirst().orElse(SourceFields.RECEPTION);
        var fields = new LinkedHashMap<String, Value>();
        fields.put("source", new Value.Text(source));
        fields.put("asOf", new Value.Text(now.toLocalDate().toString()));
        return new Value.Fields(fields);
    }
}
