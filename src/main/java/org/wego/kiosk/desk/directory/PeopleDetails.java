// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.desk.directory.RecordDetails.Fact;
import org.wego.kiosk.desk.directory.RecordDetails.RelatedRecord;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.qr.PhonePayloads;
import org.wego.kiosk.text.OfficeTexts;

/** Creates the details of offices and people. */
final class PeopleDetails {

    private final DetailsTexts words;
    private final Instant now;

    PeopleDetails(DetailsTexts words, Instant now) {
        this.words = words;
        this.now = now;
    }

    RecordDetails person(RecordKey key, Office office, Person person) {
        var name = words.text(person.name());
        var role = words.text(person.role());
        var contacts = List.of(words.phone("field.phone", "contact.phone", person.phone()),
                words.phone("field.fax", "contact.fax", person.fax()),
                words.value("field.email", "contact.email", person.email(), Function.identity()));
        var facts = new ArrayList<Fact>();
        person.position().map(words::text).ifPresent(position -> facts.add(Fact.of("sheet.position", position)));
        facts.addAll(contacts);
        facts.add(localTime(office));
        var sentence = Stream.concat(
                Stream.of(words.words().get("offices.head", role, name), words.text(office.name())),
                contacts.stream().map(Fact::line)).collect(Collectors.joining("\n"));
        var large = Stream.concat(Stream.of(name, role), contacts.stream().filter(Fact::known).map(Fact::text))
                .toList();
        return new RecordDetails(key, name, role + words.words().get("list.separator") + words.text(office.name()),
                Optional.empty(), facts, List.of(), List.of(related(office)), sentence,
                List.of(words.origin("origin.record", person.provenance())),
                Optional.of(new RecordDetails.PhonePayload(new PhonePayloads(words.lang()).contact(
                        words.content().organisation(), office, person), words.words().get("offices.save"))),
                large);
    }

    RecordDetails office(RecordKey key, Office office) {
        var name = words.text(office.name());
        var place = words.words().get("offices.place", words.text(office.place()), words.text(office.country()));
        var site = words.value("field.site", "contact.site", office.site(), URI::toString);
        var facts = new ArrayList<Fact>();
        facts.add(localTime(office));
        var contacts = contactFacts(office);
        facts.addAll(contacts);
        facts.add(site);
        office.history().forEach(
                milestone -> facts.add(Fact.of("sheet.text", new OfficeTexts(words.words()).milestone(milestone))));
        var people = office.people().stream()
                .map(person -> new RelatedRecord(new RecordKey(RecordKind.PEOPLE, person.id()),
                        words.text(person.name()), words.text(person.role())))
                .toList();
        var lines = office.people().stream().map(person -> words.words().get("offices.head",
                words.text(person.role()), words.text(person.name()))
                + person.phone().known().map(phone -> " " + phone.written()).orElse("")).toList();
        var payload = office.isReachable()
                ? Optional.of(new RecordDetails.PhonePayload(new PhonePayloads(words.lang()).contact(
                        words.content().organisation(), office), words.words().get("offices.save")))
                : office.site().known().map(
                        known -> new RecordDetails.PhonePayload(known.toString(), words.words().get("site.caption")));
        var sentence = Stream.of(Stream.of(name, place), contacts.stream().map(Fact::line), lines.stream(),
                Stream.of(site.line()))
                .flatMap(part -> part).collect(Collectors.joining("\n"));
        return new RecordDetails(key, name, place, Optional.empty(), facts, List.of(), people, sentence,
                List.of(words.origin("origin.record", office.provenance())), payload,
                Stream.of(Stream.of(name, place), contacts.stream().filter(Fact::known).map(Fact::text), lines.stream())
                        .flatMap(part -> part).toList());
    }

    /** The contact data of the office itself. */
    private List<Fact> contactFacts(Office office) {
        var facts = new ArrayList<Fact>();
        office.address().ifPresent(address -> facts.add(Fact.of("sheet.address", address.lines().stream()
                .map(words::text).collect(Collectors.joining(words.words().get("list.separator"))))));
        office.hours().ifPresent(hours -> facts.add(new Fact("sheet.hours", words.words().get("offices.hours"),
                words.text(hours), true, List.of())));
        office.numbers().forEach(phone -> facts.add(words.phone("field.phone", "contact.phone", phone)));
        office.fax().ifPresent(fax -> facts.add(words.phone("field.fax", "contact.fax", fax)));
        office.email().ifPresent(email -> facts.add(
                words.value("field.email", "contact.email", email, Function.identity())));
        return facts;
    }

    private RelatedRecord related(Office office) {
        return new RelatedRecord(new RecordKey(RecordKind.OFFICES, office.id()), words.text(office.name()),
                words.text(office.place()));
    }

    private Fact localTime(Office office) {
        return new Fact("sheet.local-time", words.words().get("offices.local-time"),
                words.formats().time(now, office.timeZone()), true, List.of());
    }
}
