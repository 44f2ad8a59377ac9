// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wego.kiosk.desk.correct.Field.FieldKind;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.LineCheck;
import org.wego.kiosk.overlay.RecordKind;

/** Which fields a record of each kind has; what is not named here is not edited at the desk. */
final class Forms {

    private static final FieldKind WORDING = new FieldKind.LocalizedField();
    private static final FieldKind LINE = new FieldKind.LineField();
    private static final FieldKind LINES = new FieldKind.LinesField();
    private static final FieldKind WORDINGS = new FieldKind.LocalizedListField();
    private static final FieldKind NUMBER = new FieldKind.DecimalField();
    private static final FieldKind YES_NO = new FieldKind.YesNoField();
    private static final FieldKind STATED_LINE = new FieldKind.ReportedField(LINE);
    private static final FieldKind STATED_WORDING = new FieldKind.ReportedField(WORDING);

    private Forms() {}

    /** The fields of what is in a form; for somebody new also in which office he is. */
    static List<Field> of(EditSession open, Content content) {
        var fields = of(open.key().kind(), content);
        if (open.editor().value().at("/in").isEmpty()) {
            return fields;
        }
        var offices = content.offices().stream().flatMap(all -> all.offices().stream()).map(office -> office.id())
                .toList();
        return Stream.concat(Stream.of(must("/in", "kind.office", new FieldKind.ChoiceField(offices))), fields.stream())
                .toList();
    }

    /** The fields of a record; none for a kind that is not edited at the desk. */
    static List<Field> of(RecordKind kind, Content content) {
        return switch (kind) {
            case BUS_LINES -> List.of(must("/name", "form.name", WORDING), must("/aliases", "form.aliases", LINES),
                    must("/group", "form.group", new FieldKind.ChoiceField(content.buses().stream()
                            .flatMap(buses -> buses.groups().stream()).map(group -> group.id()).toList())),
                    must("/night", "form.night", YES_NO),
                    must("/check/result", "sheet.finding",
                            new FieldKind.ChoiceField(words(LineCheck.StopCertainty.values()))),
                    must("/check/stops", "sheet.stops", LINES), may("/check/remark", "sheet.advice", WORDING));
            case BUS_STOPS -> List.of(must("/name", "form.name", WORDING), must("/where", "sheet.where", WORDING),
                    must("/heading", "form.heading",
                            new FieldKind.ReportedField(new FieldKind.ChoiceField(words(BusStop.Compass.values())))),
                    must("/here", "form.here", YES_NO));
            case PEOPLE -> List.of(must("/name", "form.name", WORDING), must("/role", "form.role", WORDING),
                    may("/position", "sheet.position", WORDING), must("/phone", "field.phone", STATED_LINE),
                    must("/fax", "field.fax", STATED_LINE), must("/email", "field.email", STATED_LINE));
            case OFFICES -> List.of(must("/name", "form.name", WORDING), must("/place", "form.place", WORDING),
                    must("/country", "form.country", WORDING), must("/position/latitude", "form.latitude", NUMBER),
                    must("/position/longitude", "form.longitude", NUMBER), must("/timeZone", "form.time-zone", LINE),
                    may("/address/lines", "sheet.address", WORDINGS), may("/hours", "sheet.hours", WORDING),
                    may("/phones", "field.phone", LINES), may("/fax", "field.fax", STATED_LINE),
                    may("/email", "field.email", STATED_LINE), must("/history", "form.history.text", WORDINGS),
                    must("/site", "field.site", STATED_LINE));
            case NUMBERS -> List.of(must("/number", "field.phone", LINE), must("/name", "form.name", WORDING),
                    must("/about", "sheet.about", WORDING), must("/emergency", "form.emergency", YES_NO));
            case NOTICES -> List.of(must("/text", "sheet.text", WORDING),
                    may("/from", "form.from", new FieldKind.MomentField()),
                    may("/until", "form.until", new FieldKind.MomentField()));
            case CONTACT -> List.of(must("/name", "form.name", WORDING), must("/floor", "sheet.floor", WORDING),
                    must("/building", "form.building", WORDING), must("/address/lines", "sheet.address", WORDINGS),
                    must("/phones", "field.phone", LINES), must("/fax", "field.fax", STATED_LINE),
                    must("/email", "field.email", STATED_LINE), must("/stepFree", "field.step-free", STATED_WORDING));
            case KIOSK -> List.of(must("/kiosk/place", "form.kiosk", WORDING),
                    must("/reception/place", "field.reception-place", STATED_WORDING),
                    must("/reception/phone", "field.reception-phone", STATED_LINE));
            case ORGANISATION -> List.of(must("/name", "form.name", WORDING),
                    must("/fullName", "form.full-name", WORDING), must("/welcome", "form.welcome", WORDING));
            case FIGURES -> List.of(must("/figure", "form.figure", WORDING), must("/title", "form.name", WORDING),
                    must("/text", "sheet.text", WORDING), must("/measuredBy", "field.measured-by", STATED_WORDING),
                    must("/when", "field.when", STATED_WORDING));
            case WALKS -> List.of(must("/title", "form.name", WORDING));
            case SOURCES -> List.of(must("/title", "form.name", WORDING),
                    must("/publisher", "form.publisher", WORDING));
            case CITY, SOLUTION -> List.of(must("/title", "form.name", WORDING),
                    must("/about", "sheet.text", WORDING));
            case BUS_GROUPS, REGIONAL_OFFICES, AREAS, DIRECTIONS, BUSES, ORDER -> List.of();
        };
    }

    /** The words of a choice as the pack writes them. */
    private static List<String> words(Enum<?>[] values) {
        return Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', ' ')).toList();
    }

    private static Field must(String pointer, String label, FieldKind kind) {
        return new Field(pointer, label, kind, true);
    }

    private static Field may(String pointer, String label, FieldKind kind) {
        return new Field(pointer, label, kind, false);
    }
}
