// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.desk.directory.Sheet.Fact;
import org.wego.kiosk.desk.record.Entry;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.text.Messages;

/** Writes the sheet of a record in one language. */
final class Sheets {

    private final Content content;
    private final SheetWords words;
    private final Instant now;

    /**
     * Sheets in a language.
     *
     * @param visitorWords the strings that visitors read, in that language
     * @param now for the local time of an office
     */
    Sheets(Content content, Messages visitorWords, Instant now) {
        this.content = content;
        this.words = new SheetWords(content, visitorWords);
        this.now = now;
    }

    /** The sheet of a record; empty when the content has it no more. */
    Optional<Sheet> of(Entry entry) {
        var id = entry.key().id();
        return switch (entry.kind()) {
            case LINE -> content.buses().flatMap(buses -> Optional.ofNullable(content.lines().get(new LineId(id)))
                    .map(line -> new LineSheets(words).line(entry.key(), buses, line)));
            case STOP -> Optional.ofNullable(content.stops().get(id))
                    .map(stop -> new LineSheets(words).stop(entry.key(), stop));
            case PERSON -> content.offices().stream().flatMap(offices -> offices.offices().stream()).flatMap(
                    office -> office.people().stream().filter(person -> person.id().equals(id))
                            .map(person -> new PeopleSheets(words, now).person(entry.key(), office, person)))
                    .findFirst();
            case OFFICE -> content.offices().stream().flatMap(offices -> offices.offices().stream())
                    .filter(office -> office.id().equals(id))
                    .map(office -> new PeopleSheets(words, now).office(entry.key(), office)).findFirst();
            case NUMBER -> content.numbers().stream().filter(number -> number.id().equals(id))
                    .map(number -> new PlaceSheets(words).number(entry.key(), number)).findFirst();
            case PLACE -> Optional.of(switch (entry.key().kind()) {
                case CONTACT -> new PlaceSheets(words).contact(entry.key());
                case KIOSK -> new PlaceSheets(words).reception(entry.key());
                default -> texts(entry);
            });
            case WALK -> content.directions().stream().flatMap(directions -> directions.walks().stream())
                    .filter(walk -> walk.id().equals(id))
                    .map(walk -> new PlaceSheets(words).walk(entry.key(), walk)).findFirst();
            case CITY, SOLUTION, NOTICE, SOURCE -> Optional.of(texts(entry));
        };
    }

    /** A record of which nothing else is known than what it says. */
    private Sheet texts(Entry entry) {
        var texts = entry.texts().stream().map(words::text).distinct().toList();
        var facts = texts.stream().skip(1).map(text -> Fact.of("sheet.text", text)).toList();
        var origins = entry.provenance().map(origin -> words.origin("origin.record", origin)).stream().toList();
        return new Sheet(entry.key(), words.text(entry.name()), "", Optional.empty(), facts, List.of(), List.of(),
                String.join("\n", texts), origins, Optional.empty(), texts);
    }
}
