// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.Directions;
import org.wego.kiosk.model.HostCity;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Organisation;
import org.wego.kiosk.model.RegionalOffices;
import org.wego.kiosk.model.Solution;

/** What a file of a pack is about; in the order of reading, so that an id is known before it is named. */
enum Subject {
    PACK(Manifest.class, Times.ONCE),
    SOURCES(SubjectFiles.Sources.class, Times.ONCE_OR_MORE),
    ORGANISATION(Organisation.class, Times.ONCE),
    CONTACT(Contact.class, Times.ONCE),
    NUMBERS(SubjectFiles.Numbers.class, Times.ANY),
    DIRECTIONS(Directions.class, Times.AT_MOST_ONCE),
    MAP(GeoJson.FeatureCollection.class, Times.ANY),
    BUSES(BusService.class, Times.AT_MOST_ONCE),
    BUS_STOPS(SubjectFiles.Stops.class, Times.ANY),
    BUS_LINES(SubjectFiles.Lines.class, Times.ANY),
    OFFICES(RegionalOffices.class, Times.AT_MOST_ONCE),
    CITY(HostCity.class, Times.AT_MOST_ONCE),
    SOLUTION(Solution.class, Times.AT_MOST_ONCE),
    NOTICES(SubjectFiles.Notices.class, Times.ANY),
    CLIPS(SubjectFiles.Clips.class, Times.ANY);

    private static final String ENDING = ".schema.json";
    private static final String GEO_JSON = ".geojson";

    final Class<?> type;
    private final Times times;

    Subject(Class<?> type, Times times) {
        this.type = type;
        this.times = times;
    }

    /** The word in the name of the schema. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The schema's file, by its name alone. */
    String schemaFile() {
        return word() + ENDING;
    }

    boolean isRequired() {
        return times == Times.ONCE || times == Times.ONCE_OR_MORE;
    }

    boolean isSingle() {
        return times == Times.ONCE || times == Times.AT_MOST_ONCE;
    }

    /** The subject that a file's {@code "$schema"} names, wherever that says the schema lies. */
    static Optional<Subject> named(String schema) {
        String file = schema.substring(schema.lastIndexOf('/') + 1);
        return Arrays.stream(values()).filter(subject -> subject.schemaFile().equals(file)).findFirst();
    }

    /** What a file is about that names no schema: a GeoJSON file, as tools write it, is a map. */
    static Optional<Subject> ofPath(String path) {
        return Optional.of(MAP).filter(_ -> path.toLowerCase(Locale.ROOT).endsWith(GEO_JSON));
    }

    static List<String> schemas() {
        return Arrays.stream(values()).map(subject -> PackSource.SCHEMAS + subject.schemaFile()).toList();
    }

    private enum Times {
        ONCE, ONCE_OR_MORE, AT_MOST_ONCE, ANY
    }
}
