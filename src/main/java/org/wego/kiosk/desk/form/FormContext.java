// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.typed.TypedMoment;
import org.wego.kiosk.desk.typed.TypedPhone;
import org.wego.kiosk.desk.typed.ZoneNames;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.text.Messages;

/**
 * What the inputs of a form share.
 *
 * @param key the record in the form
 * @param editor where the inputs write
 * @param record holds the value of the record; another editor than {@code editor} for a value that is not used yet
 * @param state the content, the staff's language and the clock
 * @param staff the name or initials of the person who types
 */
record FormContext(RecordKey key, ValueEditor editor, ValueEditor record, DeskState state, String staff) {

    /** The context of inputs that write to the record. */
    FormContext(RecordKey key, ValueEditor editor, DeskState state, String staff) {
        this(key, editor, editor, state, staff);
    }

    /** The context of inputs that write elsewhere. */
    FormContext writingTo(ValueEditor other) {
        return new FormContext(key, other, record, state, staff);
    }

    Messages words() {
        return state.words();
    }

    Content content() {
        return state.content();
    }

    List<Manifest.Language> languages() {
        return content().manifest().languages();
    }

    /** The name of the language that replaces missing ones. */
    String firstLanguage() {
        var first = content().manifest().defaultLanguage();
        return languages().stream().filter(language -> language.tag().equals(first)).map(Manifest.Language::name)
                .findFirst().orElse(first.tag());
    }

    /** The local time at the kiosk. */
    LocalDateTime now() {
        return LocalDateTime.ofInstant(state.clock().instant(), content().manifest().timeZone());
    }

    TypedMoment moments() {
        return new TypedMoment(now().toLocalDate(), words());
    }

    ZoneNames zones() {
        return new ZoneNames(words().lang(), state.clock().instant());
    }

    /** A reader of telephone numbers of the record's own country: that of its office, or that of the kiosk. */
    TypedPhone phones() {
        var office = office();
        var zone = key.kind() == RecordKind.OFFICES ? record.value().textAt("/timeZone")
                : office.map(known -> known.timeZone().getId());
        var own = content().manifest().timeZone().getId();
        return new TypedPhone(zone.orElse(own), own,
                office.map(FormContext::numbers).orElseGet(() -> key.kind() == RecordKind.CONTACT
                        ? content().contact().phones().stream().map(PhoneNumber::written).toList()
                        : List.of()));
    }

    /** The office that the record is, or that employs the person. */
    private Optional<Office> office() {
        var chosen = record.value().textAt("/in");
        return content().offices().stream().flatMap(all -> all.offices().stream())
                .filter(office -> key.kind() == RecordKind.OFFICES ? office.id().equals(key.id())
                        : key.kind() == RecordKind.PEOPLE
                                && chosen.map(office.id()::equals).orElseGet(() -> employs(office)))
                .findFirst();
    }

    private static List<String> numbers(Office office) {
        var people = office.people().stream().flatMap(person -> Stream.of(person.phone(), person.fax()))
                .flatMap(number -> number.known().stream());
        return Stream.concat(office.numbers().stream(), people).map(PhoneNumber::written).toList();
    }

    private boolean employs(Office office) {
        return office.people().stream().anyMatch(person -> person.id().equals(key.id()));
    }
}
