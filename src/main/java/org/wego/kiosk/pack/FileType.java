// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.HostCity;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Organisation;
import org.wego.kiosk.model.RegionalOffices;
import org.wego.kiosk.model.SharedSolution;
import org.wego.kiosk.model.WalkingDirections;
import org.wego.kiosk.model.board.PointingBoard;
import org.wego.kiosk.model.building.BuildingGuide;
import org.wego.kiosk.model.hotline.HotlineGuide;
import org.wego.kiosk.model.hours.HolidayCalendar;
import org.wego.kiosk.model.taxi.TaxiGuide;
import org.wego.kiosk.pack.source.PackSource;

/** The types of files in a pack, in the order of reading: an id is known before another file refers to it. */
public enum FileType {
    PACK(Manifest.class, Occurrence.ONCE),
    SOURCES(FileShapes.SourcesFile.class, Occurrence.ONCE_OR_MORE),
    ORGANISATION(Organisation.class, Occurrence.ONCE),
    CONTACT(Contact.class, Occurrence.ONCE),
    NUMBERS(FileShapes.NumbersFile.class, Occurrence.ANY),
    DIRECTIONS(WalkingDirections.class, Occurrence.AT_MOST_ONCE),
    MAP(GeoJson.FeatureCollection.class, Occurrence.ANY),
    BUSES(BusService.class, Occurrence.AT_MOST_ONCE),
    BUS_STOPS(FileShapes.StopsFile.class, Occurrence.ANY),
    BUS_LINES(FileShapes.LinesFile.class, Occurrence.ANY),
    OFFICES(RegionalOffices.class, Occurrence.AT_MOST_ONCE),
    CITY(HostCity.class, Occurrence.AT_MOST_ONCE),
    SOLUTION(SharedSolution.class, Occurrence.AT_MOST_ONCE),
    BOARD(PointingBoard.class, Occurrence.AT_MOST_ONCE),
    HOLIDAYS(HolidayCalendar.class, Occurrence.ANY),
    HOTLINES(HotlineGuide.class, Occurrence.AT_MOST_ONCE),
    BUILDING(BuildingGuide.class, Occurrence.AT_MOST_ONCE),
    PLAN(PlanJson.PlanFile.class, Occurrence.ANY),
    TAXI(TaxiGuide.class, Occurrence.AT_MOST_ONCE),
    NOTICES(FileShapes.NoticesFile.class, Occurrence.ANY),
    CLIPS(FileShapes.ClipsFile.class, Occurrence.ANY);

    private static final String ENDING = ".schema.json";
    private static final String GEO_JSON = ".geojson";

    final Class<?> type;
    private final Occurrence times;

    FileType(Class<?> type, Occurrence times) {
        this.type = type;
        this.times = times;
    }

    /** The word in the name of the schema. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of the schema's file, without a folder. */
    public String schemaFile() {
        return word() + ENDING;
    }

    boolean isRequired() {
        return times == Occurrence.ONCE || times == Occurrence.ONCE_OR_MORE;
    }

    boolean isSingle() {
        return times == Occurrence.ONCE || times == Occurrence.AT_MOST_ONCE;
    }

    /** The type that a file's {@code "$schema"} names, whatever folder or site the schema is in. */
    static Optional<FileType> named(String schema) {
        String file = schema.substring(schema.lastIndexOf('/') + 1);
        return Arrays.stream(values()).filter(type -> type.schemaFile().equals(file)).findFirst();
    }

    /** The type of a file that names no schema: a GeoJSON file, as tools write it, is a map. */
    static Optional<FileType> ofPath(String path) {
        return Optional.of(MAP).filter(_ -> path.toLowerCase(Locale.ROOT).endsWith(GEO_JSON));
    }

    static List<String> schemas() {
        return Arrays.stream(values()).map(type -> PackSource.SCHEMAS + type.schemaFile()).toList();
    }

    private enum Occurrence {
        ONCE, ONCE_OR_MORE, AT_MOST_ONCE, ANY
    }
}
