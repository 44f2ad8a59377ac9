// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wego.kiosk.feature.offices.PersonCard.ContactFact;
import org.wego.kiosk.feature.offices.PersonCard.ContactKind;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Organisation;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.qr.PhonePayloads;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.AbsenceMessages;

/** Creates the texts of offices and people. */
final class OfficeCards {

    private final ScreenContext context;
    private final Organisation organisation;

    OfficeCards(Organisation organisation, ScreenContext context) {
        this.organisation = organisation;
        this.context = context;
    }

    OfficeCard card(Office office) {
        var head = office.people().stream().findFirst()
                .map(person -> context.message("offices.head", context.text(person.role()),
                        context.text(person.name())))
                .orElse("");
        var place = context.message("offices.place", context.text(office.place()), context.text(office.country()));
        return new OfficeCard(office.id(), context.text(office.name()), place, time(office), head);
    }

    PersonCard card(Office office, Person person) {
        var facts = List.of(
                fact(ContactKind.PHONE, "contact.phone", person.phone(), context.formats()::phone),
                fact(ContactKind.FAX, "contact.fax", person.fax(), context.formats()::phone),
                fact(ContactKind.EMAIL, "contact.email", person.email(), Function.identity()));
        return new PersonCard(context.text(person.name()), context.text(person.role()),
                person.position().map(context::text), facts, new Absences(office, context).of(person),
                new PhonePayloads(context.lang()).contact(organisation, office, person));
    }

    /** The address, hours and numbers of the office itself; empty if the pack has none. */
    Optional<ReachCard> reach(Office office) {
        var facts = new ArrayList<ContactFact>();
        office.numbers().forEach(number -> facts.add(
                new ContactFact(ContactKind.PHONE, context.formats().phone(number), true)));
        office.fax().ifPresent(fax -> facts.add(fact(ContactKind.FAX, "contact.fax", fax, context.formats()::phone)));
        office.email()
                .ifPresent(email -> facts.add(fact(ContactKind.EMAIL, "contact.email", email, Function.identity())));
        if (facts.isEmpty() && office.address().isEmpty() && office.hours().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReachCard(context.text(office.name()),
                office.address().stream().flatMap(address -> address.lines().stream()).map(context::text).toList(),
                office.hours().map(context::text), facts, office.isReachable()
                        ? Optional.of(new PhonePayloads(context.lang()).contact(organisation, office))
                        : Optional.empty()));
    }

    /** The local time of an office; empty if it is unknown. */
    String time(Office office) {
        return time(office.timeZone());
    }

    /** The local time of an office for a dial; empty if it is unknown. */
    Optional<LocalTime> clock(Office office) {
        return context.now().map(now -> LocalTime.ofInstant(now, office.timeZone()));
    }

    String time(ZoneId zone) {
        return context.now().map(now -> context.formats().time(now, zone)).orElse("");
    }

    private <T> ContactFact fact(ContactKind kind, String name, Reported<T> value, Function<T, String> write) {
        return value.known().map(known -> new ContactFact(kind, write.apply(known), true))
                .orElseGet(
                        () -> new ContactFact(kind,
                                AbsenceMessages.of(context.messages(), context.message(name), value), false));
    }
}
