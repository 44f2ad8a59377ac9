// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wego.kiosk.desk.form.Field.FieldKind;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.LineCheck;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.RecordKind;

/** Defines the form fields of each kind of record. Fields that are not listed here cannot be edited at the desk. */
public final class Forms {

    private static final FieldKind TEXT = new FieldKind.LocalizedField();
    private static final FieldKind PHONE = new FieldKind.PhoneField();
    private static final FieldKind PHONES = new FieldKind.PhonesField();
    private static final FieldKind LINES = new FieldKind.LinesField();
    private static final FieldKind TEXTS = new FieldKind.LocalizedListField();
    private static final FieldKind MILESTONES = new FieldKind.MilestonesField();
    private static final FieldKind YES_NO = new FieldKind.YesNoField();
    private static final FieldKind NUMBER = new FieldKind.NumberField();
    private static final FieldKind REPORTED_PHONE = new FieldKind.ReportedField(PHONE);
    private static final FieldKind REPORTED_EMAIL = new FieldKind.ReportedField(new FieldKind.EmailField());
    private static final FieldKind REPORTED_TEXT = new FieldKind.ReportedField(TEXT);

    private Forms() {}

    /** The fields of a record in a form; for a new person also the office. */
    public static List<Field> of(RecordKind kind, Value value, Content content) {
        var fields = of(kind, content);
        if (value.at("/in").isEmpty()) {
            return fields;
        }
        var offices = content.offices().stream().flatMap(all -> all.offices().stream())
                .map(office -> new Pick(office.id(), office.name())).toList();
        var office = must("/in", "kind.office", new FieldKind.PickField(offices));
        return Stream.concat(Stream.of(withHelp(kind, office)), fields.stream()).toList();
    }

    /** The fields of a kind of record; empty if it cannot be edited at the desk. */
    public static List<Field> of(RecordKind kind, Content content) {
        return fields(kind, content).stream().map(field -> withHelp(kind, field)).toList();
    }

    private static Field withHelp(RecordKind kind, Field field) {
        return new Field(field.pointer(), field.label(), field.kind(), field.required(),
                "help." + kind.word() + field.pointer().replace('/', '.'));
    }

    private static List<Field> fields(RecordKind kind, Content content) {
        return switch (kind) {
            case BUS_LINES -> List.of(must("/name", "form.name", TEXT), must("/aliases", "form.aliases", LINES),
                    must("/group", "form.group", new FieldKind.PickField(content.buses().stream()
                            .flatMap(buses -> buses.groups().stream()).map(group -> new Pick(group.id(), group.name()))
                            .toList())),
                    must("/night", "form.night", YES_NO),
                    must("/check/result", "sheet.finding",
                            new FieldKind.ChoiceField("choice.finding.", words(LineCheck.StopCertainty.values()))),
                    must("/check/stops", "sheet.stops", new FieldKind.PicksField(content.stops().values().stream()
                            .map(stop -> new Pick(stop.id(), stop.name())).toList())),
                    may("/check/remark", "sheet.advice", TEXT),
                    may("/route/firstStop", "sheet.first-stop", TEXT),
                    may("/route/lastStop", "sheet.last-stop", TEXT));
            case BUS_STOPS -> List.of(must("/name", "form.name", TEXT), must("/where", "sheet.where", TEXT),
                    must("/heading", "form.heading",
                            new FieldKind.ReportedField(
                                    new FieldKind.ChoiceField("choice.compass.", words(BusStop.Compass.values())))),
                    must("/here", "form.here", YES_NO));
            case PEOPLE -> List.of(must("/name", "form.name", TEXT), must("/role", "form.role", roles(content)),
                    may("/position", "sheet.position", TEXT), must("/phone", "field.phone", REPORTED_PHONE),
                    must("/fax", "field.fax", REPORTED_PHONE), must("/email", "field.email", REPORTED_EMAIL));
            case OFFICES -> List.of(must("/name", "form.name", TEXT), must("/place", "form.place", TEXT),
                    must("/country", "form.country", TEXT),
                    must("/position", "form.position", new FieldKind.PositionField()),
                    must("/timeZone", "form.time-zone", new FieldKind.ZoneField()),
                    may("/address/lines", "sheet.address", TEXTS), may("/hours", "sheet.hours", TEXT),
                    may("/phones", "field.phone", PHONES), may("/fax", "field.fax", REPORTED_PHONE),
                    may("/email", "field.email", REPORTED_EMAIL),
                    must("/site", "field.site", new FieldKind.ReportedField(new FieldKind.SiteField())),
                    must("/history", "form.history.text", MILESTONES));
            case NUMBERS -> List.of(must("/number", "field.phone", PHONE), must("/name", "form.name", TEXT),
                    must("/about", "sheet.about", TEXT), must("/emergency", "form.emergency", YES_NO));
            case NOTICES -> List.of(must("/text", "sheet.text", TEXT),
                    must("/period", "form.period", new FieldKind.QuickPeriodField()),
                    may("/from", "form.from", new FieldKind.MomentField()),
                    may("/until", "form.until", new FieldKind.MomentField()),
                    may("/repeat", "form.repeat", new FieldKind.RecurrenceField()),
                    must("/places", "form.places", new FieldKind.PlacesField()));
            case CONTACT -> List.of(must("/name", "form.name", TEXT), must("/floor", "sheet.floor", TEXT),
                    must("/building", "form.building", TEXT), must("/address/lines", "sheet.address", TEXTS),
                    must("/phones", "field.phone", PHONES), must("/fax", "field.fax", REPORTED_PHONE),
                    must("/email", "field.email", REPORTED_EMAIL), must("/stepFree", "field.step-free", REPORTED_TEXT));
            case KIOSK -> List.of(must("/kiosk/place", "form.kiosk", TEXT),
                    must("/reception/place", "field.reception-place", REPORTED_TEXT),
                    must("/reception/phone", "field.reception-phone", REPORTED_PHONE));
            case ORGANISATION -> List.of(must("/name", "form.name", TEXT),
                    must("/fullName", "form.full-name", TEXT), must("/welcome", "form.welcome", TEXT));
            case FIGURES -> List.of(must("/figure", "form.figure", TEXT), must("/title", "form.name", TEXT),
                    must("/text", "sheet.text", TEXT), may("/glance", "form.glance", TEXT),
                    may("/glanceSource", "form.glance-source", TEXT),
                    must("/measuredBy", "field.measured-by", REPORTED_TEXT),
                    must("/when", "field.when", REPORTED_TEXT));
            case WALKS -> List.of(must("/title", "form.name", TEXT));
            case SOURCES -> List.of(must("/title", "form.name", TEXT),
                    must("/publisher", "form.publisher", TEXT));
            case CITY, SOLUTION -> List.of(must("/title", "form.name", TEXT),
                    must("/about", "sheet.text", TEXT));
            case BOARD_CARDS -> CardFields.of(content);
            case HOTLINE_GUIDE -> List.of(must("/title", "form.name", TEXT), must("/about", "sheet.text", TEXT));
            case HOTLINES -> List.of(must("/number", "field.phone", PHONE), must("/name", "form.name", TEXT),
                    must("/about", "sheet.about", TEXT), must("/services", "form.services",
                            new FieldKind.ServicesField()),
                    may("/moreLanguages", "form.more-languages", NUMBER),
                    must("/interprets", "form.interprets", YES_NO), may("/press", "form.press", TEXT));
            case HOLIDAYS -> List.of(must("/date", "form.date", new FieldKind.DateField()),
                    must("/name", "form.name", TEXT));
            case TAXI -> List.of(must("/title", "form.name", TEXT), must("/checks", "form.checks", TEXTS));
            case TAXI_FARES -> List.of(must("/name", "form.name", TEXT),
                    must("/validUntil", "form.valid-until", new FieldKind.DateField()),
                    must("/currency", "form.fare.currency", new FieldKind.WordField()),
                    must("/base", "form.fare.base", NUMBER), must("/baseMetres", "form.fare.base-metres", NUMBER),
                    must("/step", "form.fare.step", NUMBER), must("/stepMetres", "form.fare.step-metres", NUMBER),
                    must("/marginPercent", "form.fare.margin", NUMBER),
                    must("/roundTo", "form.fare.round", NUMBER));
            case BUILDING, LIFTS, BUILDING_PLACES -> BuildingFields.of(kind, content);
            case BOARD, BUS_GROUPS, REGIONAL_OFFICES, AREAS, DIRECTIONS, BUSES, ORDER -> List.of();
        };
    }

    /** The roles of all people, each once. */
    private static FieldKind roles(Content content) {
        return new FieldKind.KnownTextField(content.offices().stream().flatMap(all -> all.offices().stream())
                .flatMap(office -> office.people().stream()).map(Person::role).distinct().toList());
    }

    /** Enum constants as the pack format writes them. */
    static List<String> words(Enum<?>[] values) {
        return Stream.of(values).map(Forms::word).toList();
    }

    /** An enum constant as the pack format writes it. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Field must(String pointer, String label, FieldKind kind) {
        return new Field(pointer, label, kind, true, "");
    }

    static Field may(String pointer, String label, FieldKind kind) {
        return new Field(pointer, label, kind, false, "");
    }
}
