// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.desk.directory.RecordDetails.Fact;
import org.wego.kiosk.model.UsefulNumber;
import org.wego.kiosk.model.Walk;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.qr.PhonePayloads;

/** Creates the details of the organisation's address, reception, walks and useful numbers. */
final class PlaceDetails {

    private final DetailsTexts words;

    PlaceDetails(DetailsTexts words) {
        this.words = words;
    }

    RecordDetails contact(RecordKey key) {
        var contact = words.content().contact();
        var address = contact.address().lines().stream().map(words::text).toList();
        var local = contact.address().local();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("sheet.address", String.join(words.words().get("list.separator"), address)));
        facts.add(Fact.of("sheet.local-address", local.postal()));
        facts.add(Fact.of("sheet.floor", words.text(contact.floor())));
        contact.phones().forEach(phone -> facts.add(words.phone("field.phone", "contact.phone", phone)));
        facts.add(words.phone("field.fax", "contact.fax", contact.fax()));
        facts.add(words.value("field.email", "contact.email", contact.email(), Function.identity()));
        facts.add(words.value("field.step-free", "contact.way", contact.stepFree(), words::text));
        var sentence = Stream.of(Stream.of(words.text(contact.name())), address.stream(), Stream.of(local.postal()),
                facts.stream().filter(fact -> fact.label().equals("field.phone")).map(Fact::line))
                .flatMap(part -> part).collect(Collectors.joining("\n"));
        return new RecordDetails(key, words.text(contact.name()),
                String.join(words.words().get("list.separator"), address),
                Optional.empty(), facts, List.of(), List.of(), sentence,
                List.of(words.origin("origin.record", contact.provenance())),
                Optional.of(new RecordDetails.PhonePayload(new PhonePayloads(words.lang()).address(contact.address()),
                        words.words().get("driver.take.caption"))),
                Stream.concat(Stream.of(local.request()), local.lines().stream()).toList());
    }

    /** The place of the kiosk, and reception's place and number. */
    RecordDetails reception(RecordKey key) {
        var manifest = words.content().manifest();
        var facts = List.of(
                words.value("field.reception-place", "reception.place", manifest.reception().place(), words::text),
                words.phone("field.reception-phone", "reception.phone", manifest.reception().phone()));
        var title = words.words().get("reception.title");
        var place = words.text(manifest.kiosk().place());
        var lines = Stream.concat(Stream.of(title, place), facts.stream().map(Fact::line)).toList();
        return new RecordDetails(key, title, place, Optional.empty(), facts, List.of(), List.of(),
                String.join("\n", lines),
                List.of(), Optional.empty(), lines);
    }

    RecordDetails number(RecordKey key, UsefulNumber number) {
        var name = words.text(number.name());
        var about = words.text(number.about());
        var phone = words.phone("field.phone", "contact.phone", number.number());
        return new RecordDetails(key, number.number().written(), name, Optional.empty(),
                List.of(phone, Fact.of("sheet.about", about)), List.of(), List.of(),
                number.number().written() + " " + name + "\n" + about,
                List.of(words.origin("origin.record", number.provenance())),
                Optional.of(new RecordDetails.PhonePayload("tel:" + number.number().dialled(),
                        words.words().get("reception.call.caption"))),
                List.of(number.number().written(), name, about));
    }

    RecordDetails walk(RecordKey key, Walk walk) {
        var steps = walk.steps().stream().map(step -> words.text(step.text())).toList();
        var title = words.text(walk.title());
        var facts = steps.stream().map(step -> Fact.of("sheet.step", step)).toList();
        var inferred = walk.steps().stream().anyMatch(Walk.WalkStep::inferred)
                ? words.words().get("directions.inferred")
                : "";
        return new RecordDetails(key, title, inferred, Optional.empty(), facts, List.of(), List.of(),
                Stream.concat(Stream.of(title), steps.stream()).collect(Collectors.joining("\n")),
                List.of(words.origin("origin.record", walk.provenance())), Optional.empty(), steps);
    }
}
