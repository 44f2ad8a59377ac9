// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.desk.directory.RecordDetails.Fact;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.SharedSolution;
import org.wego.kiosk.model.Source;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.text.Messages;

/** Creates record details in one language. */
final class RecordDetailsFactory {

    private final Content content;
    private final DetailsTexts words;
    private final Instant now;

    /**
     * A factory for one language.
     *
     * @param visitorWords the strings of the lobby in that language
     * @param now the time, for the local time of offices
     */
    RecordDetailsFactory(Content content, Messages visitorWords, Instant now) {
        this.content = content;
        this.words = new DetailsTexts(content, visitorWords);
        this.now = now;
    }

    /** The details of a record; empty if the content no longer has it. */
    Optional<RecordDetails> of(ContentRecord entry) {
        var id = entry.key().id();
        return switch (entry.kind()) {
            case LINE -> content.buses().flatMap(buses -> Optional.ofNullable(content.lines().get(new LineId(id)))
                    .map(line -> new LineDetails(words).line(entry.key(), buses, line)));
            case STOP -> Optional.ofNullable(content.stops().get(id))
                    .map(stop -> new LineDetails(words).stop(entry.key(), stop));
            case PERSON -> content.offices().stream().flatMap(offices -> offices.offices().stream()).flatMap(
                    office -> office.people().stream().filter(person -> person.id().equals(id))
                            .map(person -> new PeopleDetails(words, now).person(entry.key(), office, person)))
                    .findFirst();
            case OFFICE -> content.offices().stream().flatMap(offices -> offices.offices().stream())
                    .filter(office -> office.id().equals(id))
                    .map(office -> new PeopleDetails(words, now).office(entry.key(), office)).findFirst();
            case NUMBER -> content.numbers().stream().filter(number -> number.id().equals(id))
                    .map(number -> new PlaceDetails(words).number(entry.key(), number)).findFirst();
            case PLACE -> Optional.of(switch (entry.key().kind()) {
                case CONTACT -> new PlaceDetails(words).contact(entry.key());
                case KIOSK -> new PlaceDetails(words).reception(entry.key());
                default -> texts(entry);
            });
            case WALK -> content.directions().stream().flatMap(directions -> directions.walks().stream())
                    .filter(walk -> walk.id().equals(id))
                    .map(walk -> new PlaceDetails(words).walk(entry.key(), walk)).findFirst();
            case HOTLINE -> content.hotlines().stream().flatMap(guide -> guide.hotlines().stream())
                    .filter(hotline -> hotline.id().equals(id))
                    .map(hotline -> new HotlineDetails(words, now).hotline(entry.key(), hotline)).findFirst();
            case BUILDING_PLACE -> content.building().flatMap(guide -> guide.place(id)
                    .map(place -> new BuildingDetails(words, guide, now).place(entry.key(), place)));
            case LIFT -> content.building().flatMap(guide -> guide.lifts().stream().filter(lift -> lift.id().equals(id))
                    .map(lift -> new BuildingDetails(words, guide, now).lift(entry.key(), lift)).findFirst());
            case CITY, SOLUTION, NOTICE, SOURCE, CARD, FARE, HOLIDAY ->
                Optional.of(texts(entry));
        };
    }

    /** The details of a record that consists only of texts. */
    private RecordDetails texts(ContentRecord entry) {
        var notForVisitors = notForVisitors(entry).toList();
        var texts = entry.texts().stream().filter(text -> !notForVisitors.contains(text)).map(words::text).distinct()
                .toList();
        var facts = texts.stream().skip(1).map(text -> Fact.of("sheet.text", text)).toList();
        var origins = entry.provenance().map(origin -> words.origin("origin.record", origin)).stream().toList();
        return new RecordDetails(entry.key(), words.text(entry.name()), "", Optional.empty(), facts, List.of(),
                List.of(),
                String.join("\n", texts), origins,
                site(entry).map(site -> new RecordDetails.PhonePayload(site.toString(),
                        words.words().get("site.caption"))),
                texts);
    }

    /** The web site of a record that is not more than texts. */
    private Optional<URI> site(ContentRecord entry) {
        return switch (entry.key().kind()) {
            case ORGANISATION -> content.organisation().site();
            case SOLUTION -> content.solution().map(SharedSolution::site);
            case SOURCES -> Optional.ofNullable(content.sources().get(entry.key().id())).flatMap(Source::site);
            default -> Optional.empty();
        };
    }

    /**
     * Texts that the details leave out: the note of the origin, which is shown there; notes about the groups of lines; and
     * sentences that send a visitor to reception.
     */
    private Stream<LocalizedText> notForVisitors(ContentRecord entry) {
        var groups = entry.key().kind() == RecordKind.BUSES
                ? content.buses().stream().flatMap(buses -> buses.groups().stream()).flatMap(group -> Stream.concat(
                        group.noneListed().known().stream(), group.provenance().note().stream()))
                : Stream.<LocalizedText>empty();
        return Stream.concat(entry.provenance().flatMap(Provenance::note).stream(), groups);
    }
}
