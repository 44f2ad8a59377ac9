// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.search.SearchField;
import org.wego.kiosk.search.SearchField.FieldRole;

/** The texts of related records: the office of a person, the people of an office, the lines of a stop, the floor of a place. */
final class RelatedFields {

    private final Content content;

    RelatedFields(Content content) {
        this.content = content;
    }

    Stream<SearchField> of(ContentRecord entry) {
        var id = entry.key().id();
        return switch (entry.kind()) {
            case PERSON -> offices().filter(office -> office.people().stream()
                    .anyMatch(person -> person.id().equals(id)))
                    .flatMap(office -> Stream.of(office.name(), office.place(), office.country()))
                    .flatMap(text -> fields("kind.office", text, FieldRole.RELATED));
            case OFFICE -> offices().filter(office -> office.id().equals(id))
                    .flatMap(office -> office.people().stream())
                    .flatMap(person -> Stream.concat(fields("kind.person", person.name(), FieldRole.RELATED_PERSON),
                            fields("kind.person", person.role(), FieldRole.RELATED)));
            case STOP -> content.lines().values().stream().filter(line -> line.check().stops().contains(id))
                    .flatMap(line -> Stream.concat(fields("sheet.lines", line.name(), FieldRole.RELATED),
                            line.aliases().stream()
                                    .map(alias -> new SearchField("sheet.lines", alias, FieldRole.RELATED))));
            case LINE -> Optional.ofNullable(content.lines().get(new LineId(id))).stream().flatMap(this::stops);
            case BUILDING_PLACE -> content.building().stream().flatMap(guide -> guide.place(id).stream()
                    .flatMap(place -> guide.floor(place.floor()).stream()))
                    .flatMap(floor -> Stream.concat(fields("sheet.floor", floor.name(), FieldRole.RELATED),
                            Stream.of(new SearchField("sheet.floor", floor.sign(), FieldRole.RELATED))));
            default -> Stream.empty();
        };
    }

    private Stream<SearchField> stops(BusLine line) {
        return line.check().stops().stream().flatMap(stop -> Stream.concat(
                Stream.of(new SearchField("sheet.stops", stop, FieldRole.RELATED)),
                Optional.ofNullable(content.stops().get(stop)).stream()
                        .flatMap(known -> fields("sheet.stops", known.name(), FieldRole.RELATED))));
    }

    private Stream<Office> offices() {
        return content.offices().stream().flatMap(offices -> offices.offices().stream());
    }

    private static Stream<SearchField> fields(String name, LocalizedText text, FieldRole role) {
        return text.wordings().map(wording -> new SearchField(name, wording, role));
    }
}
