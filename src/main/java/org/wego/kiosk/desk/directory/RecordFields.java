// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecord.ContentRecordKind;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.building.StepFree;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.model.hours.OpeningHours;
import org.wego.kiosk.search.SearchField;
import org.wego.kiosk.search.SearchField.FieldRole;
import org.wego.kiosk.search.Searchable;

/** The searchable texts of records: their own, those of related records, and the words for their fields. */
final class RecordFields {

    private static final String NO_NAME = "";

    private final Content content;
    private final FieldLabels labels;

    RecordFields(Content content, FieldLabels labels) {
        this.content = content;
        this.labels = labels;
    }

    Searchable<ContentRecordKind, ContentRecord> of(ContentRecord entry) {
        var fields = Stream.of(names(entry), texts(entry), values(entry), numbers(entry),
                new RecordTexts(content).of(entry).map(text -> new SearchField(NO_NAME, text, FieldRole.TEXT)),
                new RelatedFields(content).of(entry), labels.ofKind(entry.kind())).flatMap(part -> part).distinct();
        return new Searchable<>(entry, entry.kind(), fields.toList());
    }

    private Stream<SearchField> names(ContentRecord entry) {
        var role = entry.kind() == ContentRecordKind.PERSON ? FieldRole.PERSON : FieldRole.NAME;
        var id = entry.key().id();
        var aliases = entry.kind() == ContentRecordKind.LINE
                ? Optional.ofNullable(content.lines().get(new LineId(id))).map(BusLine::aliases).stream()
                        .flatMap(all -> all.stream())
                : Stream.<String>empty();
        // The ids of lines and stops are their numbers.
        boolean isNumber = entry.kind() == ContentRecordKind.LINE || entry.kind() == ContentRecordKind.STOP;
        return Stream.concat(
                Stream.concat(Stream.concat(entry.name().wordings(), readings(entry)), aliases)
                        .map(name -> new SearchField(NO_NAME, name, role)),
                Stream.of(new SearchField(NO_NAME, id, isNumber ? role : FieldRole.TEXT)));
    }

    /** How a name is read aloud, where its writing does not tell: Japanese in Chinese characters. */
    private static Stream<String> readings(ContentRecord entry) {
        return switch (entry.kind()) {
            case STOP, PERSON, OFFICE, NUMBER, HOTLINE, CARD, PLACE, BUILDING_PLACE, LIFT, FARE, HOLIDAY, CITY ->
                entry.name().spoken().values().stream();
            case LINE, WALK, SOLUTION, NOTICE, SOURCE -> Stream.empty();
        };
    }

    private Stream<SearchField> texts(ContentRecord entry) {
        var note = entry.provenance().flatMap(Provenance::note);
        return entry.texts().stream().filter(text -> !text.equals(entry.name()))
                .flatMap(text -> fields(note.filter(text::equals).isPresent() ? "sheet.origin" : nameOf(entry.kind()),
                        text));
    }

    /** The name of the field of texts that a record of a kind has besides its name. */
    private static String nameOf(ContentRecordKind kind) {
        return switch (kind) {
            case PERSON -> "sheet.position";
            case STOP -> "sheet.where";
            case NUMBER, HOTLINE -> "sheet.about";
            case WALK -> "sheet.step";
            case BUILDING_PLACE -> "form.purposes";
            case LIFT -> "form.outage.other-way";
            case LINE, OFFICE, CARD, PLACE, FARE, HOLIDAY, CITY, SOLUTION, NOTICE, SOURCE ->
                NO_NAME;
        };
    }

    /** The values that may be absent, with the words for them, so that an absent value is found, too. */
    private Stream<SearchField> values(ContentRecord entry) {
        return entry.values().stream().flatMap(value -> Stream.concat(switch (value.stated()) {
            case Reported.Known<?>(var known) when known instanceof LocalizedText text -> fields(value.label(), text);
            case Reported.Known<?>(var known) when known instanceof PhoneNumber phone ->
                Stream.of(new SearchField(value.label(), phone.written(), FieldRole.NUMBER));
            case Reported.Known<?>(var known) when known instanceof OpeningHours || known instanceof StepFree ->
                Stream.<SearchField>empty();
            case Reported.Known<?>(var known) ->
                Stream.of(new SearchField(value.label(), String.valueOf(known), FieldRole.TEXT));
            case Reported.NotPublished<?> _,Reported.NotRecorded<?> _,Reported.Incomplete<?> _ ->
                Stream.<SearchField>empty();
        }, labels.ofField(value.label())));
    }

    /** The telephone numbers, addresses and opening hours that are no values of the record. */
    private Stream<SearchField> numbers(ContentRecord entry) {
        var id = entry.key().id();
        return switch (entry.key().kind()) {
            case NUMBERS -> content.numbers().stream().filter(number -> number.id().equals(id))
                    .map(number -> number.number().written())
                    .map(written -> new SearchField("field.phone", written, FieldRole.NUMBER));
            case CONTACT -> Stream.of(content.contact().phones().stream().map(PhoneNumber::written)
                    .map(written -> new SearchField("field.phone", written, FieldRole.NUMBER)),
                    labels.ofField("field.phone"), labels.ofField("sheet.address")).flatMap(part -> part);
            case OFFICES -> content.offices().stream().flatMap(offices -> offices.offices().stream())
                    .filter(office -> office.id().equals(id))
                    .flatMap(office -> Stream.concat(
                            office.address().stream().flatMap(_ -> labels.ofField("sheet.address")),
                            office.hours().stream().flatMap(_ -> labels.ofField("sheet.hours"))));
            default -> Stream.empty();
        };
    }

    private static Stream<SearchField> fields(String name, LocalizedText text) {
        return text.wordings().map(wording -> new SearchField(name, wording, FieldRole.TEXT));
    }
}
