// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.wego.kiosk.feature.offices.PersonCard.ContactFact;
import org.wego.kiosk.feature.offices.PersonCard.Kind;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Organisation;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.Stated;
import org.wego.kiosk.qr.Handover;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.text.AbsentWords;

/** Turns offices and people into what a visitor reads of them. */
final class OfficeCards {

    private final Visit visit;
    private final Organisation organisation;

    OfficeCards(Organisation organisation, Visit visit) {
        this.organisation = organisation;
        this.visit = visit;
    }

    OfficeCard card(Office office) {
        var head = office.people().stream().findFirst()
                .map(person -> visit.say("offices.head", visit.text(person.role()), visit.text(person.name())))
                .orElse("");
        var place = visit.say("offices.place", visit.text(office.place()), visit.text(office.country()));
        return new OfficeCard(office.id(), visit.text(office.name()), place, time(office), head);
    }

    PersonCard card(Office office, Person person) {
        var facts = List.of(
                fact(Kind.PHONE, "contact.phone", person.phone(), visit.formats()::phone),
                fact(Kind.FAX, "contact.fax", person.fax(), visit.formats()::phone),
                fact(Kind.EMAIL, "contact.email", person.email(), Function.identity()));
        return new PersonCard(visit.text(person.name()), visit.text(person.role()),
                person.position().map(visit::text), facts,
                new Handover(visit.lang()).contact(organisation, office, person));
    }

    /** What the clocks of an office show; empty when nobody knows the time. */
    String time(Office office) {
        return time(office.timeZone());
    }

    String time(ZoneId zone) {
        return visit.now().map(now -> visit.formats().time(now, zone)).orElse("");
    }

    private <T> ContactFact fact(Kind kind, String name, Stated<T> value, Function<T, String> write) {
        return value.known().map(known -> new ContactFact(kind, write.apply(known), true))
                .orElseGet(
                        () -> new ContactFact(kind, AbsentWords.of(visit.messages(), visit.say(name), value), false));
    }
}
