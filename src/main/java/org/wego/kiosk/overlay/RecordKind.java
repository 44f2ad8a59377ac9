// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of records in a pack, and where the files contain them. No other class knows these places. */
public enum RecordKind {
    SOURCES("sources"),
    ORGANISATION("organisation"),
    CONTACT("contact"),
    NUMBERS("numbers"),
    /** Title, summary and station of the directions. */
    DIRECTIONS("directions"),
    WALKS("directions"),
    /** The fields that all buses share. */
    BUSES("buses"),
    BUS_GROUPS("buses"),
    BUS_STOPS("bus-stops"),
    BUS_LINES("bus-lines"),
    /** The fields that concern all offices together. */
    REGIONAL_OFFICES("offices"),
    OFFICES("offices"),
    PEOPLE("offices"),
    CITY("city"),
    FIGURES("city"),
    SOLUTION("solution"),
    AREAS("solution"),
    /** Title and groups of the pointing board. */
    BOARD("board"),
    BOARD_CARDS("board"),
    HOLIDAYS("holidays"),
    /** Title and purpose of the hotlines. */
    HOTLINE_GUIDE("hotlines"),
    HOTLINES("hotlines"),
    /** Title and floors of the building. */
    BUILDING("building"),
    LIFTS("building"),
    BUILDING_PLACES("building"),
    /** Everything about taxis but the fares. */
    TAXI("taxi"),
    TAXI_FARES("taxi"),
    NOTICES("notices"),
    /** The position of the kiosk, and the reception that a visitor can ask. */
    KIOSK("pack"),
    /** The order in which the records of a kind are shown; its ids are the words of the kinds. */
    ORDER("none");

    /** The place of records in a file. */
    sealed interface RecordLocation {
        /** Whether a field of the same object belongs to the record. */
        default boolean owns(String field) {
            return true;
        }
    }

    /** The elements of a list at the top of the file. */
    record Listed(String list, Set<String> foreign) implements RecordLocation {
        @Override
        public boolean owns(String field) {
            return !foreign.contains(field);
        }
    }

    /** The elements of a list in each element of another list. */
    record Nested(String outer, String list) implements RecordLocation {}

    /** The file itself, without the lists that contain other records. */
    record Single(Set<String> foreign) implements RecordLocation {
        @Override
        public boolean owns(String field) {
            return !foreign.contains(field) && !field.equals("$schema");
        }
    }

    /** Some fields of the file. */
    record FileSection(Set<String> own) implements RecordLocation {
        @Override
        public boolean owns(String field) {
            return own.contains(field);
        }
    }

    /** A record that no file of a pack contains. */
    record Virtual() implements RecordLocation {}

    private final String subject;

    RecordKind(String subject) {
        this.subject = subject;
    }

    /** The kind as written in files and folders, for example {@code bus-lines}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its records form a list, so that they can be added, hidden and reordered. */
    public boolean isList() {
        return shape() instanceof Listed || shape() instanceof Nested;
    }

    /** The kind of the records that contain those of this kind; empty for a kind without a parent. */
    public Optional<RecordKind> parent() {
        return shape() instanceof Nested(var outer, _) ? Arrays.stream(values())
                .filter(kind -> kind.subject.equals(subject) && kind.shape() instanceof Listed(var list, _)
                        && list.equals(outer))
                .findFirst() : Optional.empty();
    }

    /** The subject of the file with such records: the name of its schema without extension. */
    String subject() {
        return subject;
    }

    /** The place of such records in their file. */
    RecordLocation shape() {
        return switch (this) {
            case SOURCES -> new Listed("sources", Set.of());
            case ORGANISATION -> new Single(Set.of());
            case CONTACT -> new Single(Set.of());
            case NUMBERS -> new Listed("numbers", Set.of());
            case DIRECTIONS -> new Single(Set.of("walks"));
            case WALKS -> new Listed("walks", Set.of());
            case BUSES -> new Single(Set.of("groups"));
            case BUS_GROUPS -> new Listed("groups", Set.of());
            case BUS_STOPS -> new Listed("stops", Set.of());
            case BUS_LINES -> new Listed("lines", Set.of());
            case REGIONAL_OFFICES -> new Single(Set.of("offices"));
            case OFFICES -> new Listed("offices", Set.of("people"));
            case PEOPLE -> new Nested("offices", "people");
            case CITY -> new Single(Set.of("figures"));
            case FIGURES -> new Listed("figures", Set.of());
            case SOLUTION -> new Single(Set.of("areas"));
            case AREAS -> new Listed("areas", Set.of());
            case BOARD -> new Single(Set.of("cards"));
            case BOARD_CARDS -> new Listed("cards", Set.of());
            case HOLIDAYS -> new Listed("holidays", Set.of());
            case HOTLINE_GUIDE -> new Single(Set.of("hotlines"));
            case HOTLINES -> new Listed("hotlines", Set.of());
            case BUILDING -> new Single(Set.of("lifts", "places"));
            case LIFTS -> new Listed("lifts", Set.of());
            case BUILDING_PLACES -> new Listed("places", Set.of());
            case TAXI -> new Single(Set.of("fares"));
            case TAXI_FARES -> new Listed("fares", Set.of());
            case NOTICES -> new Listed("notices", Set.of());
            case KIOSK -> new FileSection(Set.of("kiosk", "reception"));
            case ORDER -> new Virtual();
        };
    }

    /** The kind that a word names. */
    public static Optional<RecordKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static List<RecordKind> ofSubject(String subject) {
        return Arrays.stream(values()).filter(kind -> kind.subject.equals(subject)).toList();
    }
}
