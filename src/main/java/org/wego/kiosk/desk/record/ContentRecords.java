// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.desk.record.ContentRecord.ContentRecordKind;
import org.wego.kiosk.desk.record.ContentRecord.RecordValue;
import org.wego.kiosk.model.Address;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.HostCity;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.SharedSolution;
import org.wego.kiosk.model.Source;
import org.wego.kiosk.model.UsefulNumber;
import org.wego.kiosk.model.Walk;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;

/** Lists the records of a content. */
public final class ContentRecords {

    private ContentRecords() {}

    /** All records, by kind and in the order of the pack. */
    public static List<ContentRecord> of(Content content) {
        var entries = new ArrayList<ContentRecord>();
        content.lines().values().forEach(line -> entries.add(line(line)));
        content.stops().values().forEach(stop -> entries.add(stop(stop)));
        content.offices().ifPresent(offices -> {
            offices.offices().forEach(office -> office.people().forEach(person -> entries.add(person(person))));
            offices.offices().forEach(office -> entries.add(office(office)));
        });
        content.numbers().forEach(number -> entries.add(number(number)));
        entries.addAll(places(content));
        content.directions().ifPresent(directions -> directions.walks().forEach(walk -> entries.add(walk(walk))));
        content.city().ifPresent(city -> {
            entries.add(entry(RecordKey.of(RecordKind.CITY), ContentRecordKind.CITY, city.title(),
                    List.of(city.about()), List.of(),
                    Optional.of(city.provenance())));
            city.figures().forEach(figure -> entries.add(figure(figure)));
        });
        content.solution().ifPresent(solution -> entries.add(solution(solution)));
        entries.addAll(GuideRecords.of(content));
        content.notices().forEach(
                notice -> entries.add(
                        entry(new RecordKey(RecordKind.NOTICES, notice.id()), ContentRecordKind.NOTICE, notice.text(),
                                List.of(), List.of(), Optional.of(notice.provenance()))));
        content.sources().values().forEach(source -> entries.add(source(source)));
        return List.copyOf(entries);
    }

    private static ContentRecord line(BusLine line) {
        var texts = Stream.of(line.check().remark(), line.check().provenance().note(), line.firstStop(),
                line.lastStop(), line.route().flatMap(BusLine.Route::provenance).flatMap(from -> from.note()))
                .flatMap(Optional::stream).toList();
        return entry(new RecordKey(RecordKind.BUS_LINES, line.id().value()), ContentRecordKind.LINE, line.name(), texts,
                List.of(),
                Optional.of(line.provenance()));
    }

    private static ContentRecord stop(BusStop stop) {
        return entry(new RecordKey(RecordKind.BUS_STOPS, stop.id()), ContentRecordKind.STOP, stop.name(),
                List.of(stop.where()),
                List.of(),
                Optional.of(stop.provenance()));
    }

    private static ContentRecord person(Person person) {
        var texts = Stream.concat(Stream.of(person.role()), person.position().stream()).toList();
        return entry(new RecordKey(RecordKind.PEOPLE, person.id()), ContentRecordKind.PERSON, person.name(), texts,
                List.of(new RecordValue("field.phone", person.phone()), new RecordValue("field.fax", person.fax()),
                        new RecordValue("field.email", person.email())),
                Optional.of(person.provenance()));
    }

    private static ContentRecord office(Office office) {
        var address = office.address().stream().flatMap(known -> texts(known.lines(), known.parts()));
        var texts = Stream.of(Stream.of(office.place(), office.country()), address, office.hours().stream(),
                office.history().stream().flatMap(Office.Milestone::texts)).flatMap(part -> part).toList();
        var values = new ArrayList<RecordValue>();
        office.numbers().forEach(phone -> values.add(new RecordValue("field.phone", new Reported.Known<>(phone))));
        office.fax().ifPresent(fax -> values.add(new RecordValue("field.fax", fax)));
        office.email().ifPresent(email -> values.add(new RecordValue("field.email", email)));
        values.add(new RecordValue("field.site", office.site()));
        return entry(new RecordKey(RecordKind.OFFICES, office.id()), ContentRecordKind.OFFICE, office.name(), texts,
                values,
                Optional.of(office.provenance()));
    }

    private static ContentRecord number(UsefulNumber number) {
        return entry(new RecordKey(RecordKind.NUMBERS, number.id()), ContentRecordKind.NUMBER, number.name(),
                List.of(number.about()), List.of(),
                Optional.of(number.provenance()));
    }

    private static List<ContentRecord> places(Content content) {
        var contact = content.contact();
        var organisation = content.organisation();
        var reception = content.manifest().reception();
        var entries = new ArrayList<ContentRecord>();
        var lines = Stream.concat(Stream.of(contact.title(), contact.floor(), contact.building()),
                texts(contact.address().lines(), contact.address().parts())).toList();
        entries.add(entry(RecordKey.of(RecordKind.CONTACT), ContentRecordKind.PLACE, contact.name(), lines,
                List.of(new RecordValue("field.fax", contact.fax()), new RecordValue("field.email", contact.email()),
                        new RecordValue("field.step-free", contact.stepFree())),
                Optional.of(contact.provenance())));
        entries.add(entry(RecordKey.of(RecordKind.KIOSK), ContentRecordKind.PLACE, content.manifest().kiosk().place(),
                Stream.concat(Stream.of(content.manifest().title()), content.manifest().attributions().stream())
                        .toList(),
                List.of(new RecordValue("field.reception-place", reception.place()),
                        new RecordValue("field.reception-phone", reception.phone())),
                Optional.empty()));
        var names = Stream.concat(Stream.of(organisation.fullName(), organisation.welcome()),
                organisation.formerNames().stream().map(former -> former.name())).toList();
        entries.add(entry(RecordKey.of(RecordKind.ORGANISATION), ContentRecordKind.PLACE, organisation.name(), names,
                List.of(),
                Optional.of(organisation.provenance())));
        content.directions().ifPresent(directions -> {
            var station = directions.station();
            entries.add(entry(RecordKey.of(RecordKind.DIRECTIONS), ContentRecordKind.PLACE, station.name(),
                    List.of(station.line(), station.exit(), directions.title(), directions.summary()), List.of(),
                    Optional.of(station.provenance())));
        });
        content.offices()
                .ifPresent(offices -> entries.add(entry(RecordKey.of(RecordKind.REGIONAL_OFFICES),
                        ContentRecordKind.PLACE,
                        offices.title(), Stream.concat(Stream.of(offices.about()), offices.history().stream()).toList(),
                        List.of(), Optional.of(offices.provenance()))));
        content.buses().ifPresent(
                buses -> entries.add(entry(RecordKey.of(RecordKind.BUSES), ContentRecordKind.PLACE, buses.title(),
                        Stream.concat(Stream.of(buses.at(), buses.list()),
                                buses.groups().stream().flatMap(ContentRecords::texts))
                                .toList(),
                        List.of(), Optional.of(buses.provenance()))));
        return entries;
    }

    private static Stream<LocalizedText> texts(List<LocalizedText> lines, Optional<Address.AddressParts> known) {
        return Stream.concat(lines.stream(), known.stream().flatMap(parts -> Stream.concat(
                Stream.of(parts.street(), parts.city(), parts.country()), parts.region().stream())));
    }

    private static Stream<LocalizedText> texts(BusGroup group) {
        return Stream.of(Stream.of(group.name(), group.type(), group.meaning()), group.noneListed().known().stream(),
                group.provenance().note().stream()).flatMap(part -> part);
    }

    private static ContentRecord walk(Walk walk) {
        return entry(new RecordKey(RecordKind.WALKS, walk.id()), ContentRecordKind.WALK, walk.title(),
                walk.steps().stream().map(Walk.WalkStep::text).toList(),
                List.of(), Optional.of(walk.provenance()));
    }

    private static ContentRecord figure(HostCity.Figure figure) {
        return entry(new RecordKey(RecordKind.FIGURES, figure.id()), ContentRecordKind.CITY, figure.title(),
                Stream.of(Stream.of(figure.figure(), figure.text()), figure.glance().stream(),
                        figure.glanceSource().stream()).flatMap(part -> part).toList(),
                List.of(new RecordValue("field.measured-by", figure.measuredBy()),
                        new RecordValue("field.when", figure.when())),
                Optional.of(figure.provenance()));
    }

    private static ContentRecord solution(SharedSolution solution) {
        var texts = Stream.of(Stream.of(solution.about(), solution.siteCall(), solution.initiative().title(),
                solution.initiative().text()), solution.areas().stream().map(SharedSolution.PolicyArea::name),
                solution.materials().stream()).flatMap(part -> part).toList();
        return entry(RecordKey.of(RecordKind.SOLUTION), ContentRecordKind.SOLUTION, solution.title(), texts, List.of(),
                Optional.of(solution.provenance()));
    }

    private static ContentRecord source(Source source) {
        return entry(new RecordKey(RecordKind.SOURCES, source.id()), ContentRecordKind.SOURCE, source.title(),
                Stream.concat(Stream.of(source.publisher()), source.terms().stream()).toList(), List.of(),
                Optional.empty());
    }

    /** A record; its texts include the name, the known text values and the note of its provenance. */
    static ContentRecord entry(RecordKey key, ContentRecordKind kind, LocalizedText name,
            List<LocalizedText> texts,
            List<RecordValue> values, Optional<Provenance> provenance) {
        var known = values.stream().flatMap(value -> value.stated().known().stream())
                .filter(LocalizedText.class::isInstance).map(LocalizedText.class::cast);
        var all = Stream.of(Stream.of(name), texts.stream(), known,
                provenance.flatMap(origin -> origin.note()).stream()).flatMap(part -> part).toList();
        return new ContentRecord(key, kind, name, all, values, provenance);
    }
}
