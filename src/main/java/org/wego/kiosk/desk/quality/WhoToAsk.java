// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecord.ContentRecordKind;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Source;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.text.Messages;

/** Names the people and bodies that can confirm a record: its own contacts, then the publisher of its source. */
final class WhoToAsk {

    private final DeskState state;

    WhoToAsk(DeskState state) {
        this.state = state;
    }

    /** One line for each, with telephone, e-mail and web site as far as they are known. */
    List<String> of(Finding finding) {
        if (finding.language().isPresent()) {
            return List.of(words().get("quality.ask.speaker",
                    finding.details().getFirst() instanceof Finding.FindingDetail.DetailText(var name) ? name : ""));
        }
        var lines = finding.entry().stream().flatMap(this::of).distinct().toList();
        return lines.isEmpty() ? List.of(words().get("quality.ask.editor")) : lines;
    }

    private Stream<String> of(ContentRecord entry) {
        var id = entry.key().id();
        var own = switch (entry.kind()) {
            case PERSON -> offices().filter(office -> office.people().stream()
                    .anyMatch(person -> person.id().equals(id)))
                    .flatMap(office -> Stream.concat(office.people().stream()
                            .filter(person -> person.id().equals(id)).flatMap(this::person), office(office)));
            case OFFICE -> offices().filter(office -> office.id().equals(id)).flatMap(this::office);
            case NUMBER -> content().numbers().stream().filter(number -> number.id().equals(id))
                    .filter(number -> !number.emergency())
                    .map(number -> line(state.text(number.name()), Stream.of(number.number().written())));
            case PLACE -> Stream.of(line(state.text(content().contact().name()),
                    Stream.concat(content().contact().phones().stream().map(PhoneNumber::written),
                            content().contact().email().known().stream())));
            default -> Stream.<String>empty();
        };
        return Stream.concat(own, Stream.concat(check(entry), entry.provenance().stream())
                .flatMap(from -> Optional.ofNullable(content().sources().get(from.source())).stream())
                .map(this::source));
    }

    /** For a line, the source of the check whether it stops here. */
    private Stream<Provenance> check(ContentRecord entry) {
        return entry.kind() == ContentRecordKind.LINE
                ? Optional.ofNullable(content().lines().get(new LineId(entry.key().id()))).stream()
                        .map(line -> line.check().provenance())
                : Stream.empty();
    }

    /** The office itself and its head. */
    private Stream<String> office(Office office) {
        var ways = Stream.concat(office.numbers().stream().map(PhoneNumber::written),
                office.email().flatMap(email -> email.known()).stream()).toList();
        return Stream.concat(
                ways.isEmpty() ? Stream.empty() : Stream.of(line(state.text(office.name()), ways.stream())),
                office.people().stream().limit(1).flatMap(this::person));
    }

    private Stream<String> person(Person person) {
        var ways = Stream.concat(person.phone().known().map(PhoneNumber::written).stream(),
                person.email().known().stream()).toList();
        return ways.isEmpty() ? Stream.empty()
                : Stream.of(line(words().get("quality.ask.person", state.text(person.name()),
                        state.text(person.role())), ways.stream()));
    }

    private String source(Source source) {
        return line(words().get("quality.ask.source", state.text(source.publisher()), state.text(source.title())),
                source.site().map(URI::toString).stream());
    }

    private String line(String name, Stream<String> ways) {
        var joined = ways.collect(Collectors.joining(words().get("list.separator")));
        var oneLine = name.replace('\n', ' ');
        return joined.isEmpty() ? oneLine : words().get("quality.ask.line", oneLine, joined);
    }

    private Stream<Office> offices() {
        return content().offices().stream().flatMap(all -> all.offices().stream());
    }

    private Content content() {
        return state.content();
    }

    private Messages words() {
        return state.words();
    }
}
