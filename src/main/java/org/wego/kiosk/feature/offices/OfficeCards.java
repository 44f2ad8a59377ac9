// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** How to reach the office itself; empty where the content says nothing of that. */
    Optional<ReachCard> reach(Office office) {
        var facts = new ArrayList<ContactFact>();
        office.numbers().forEach(number -> facts.add(
                new ContactFact(Kind.PHONE, visit.formats().phone(number), true)));
        office.fax().ifPresent(fax -> facts.add(fact(Kind.FAX, "contact.fax", fax, visit.formats()::phone)));
        office.email().ifPresent(email -> facts.add(fact(Kind.EMAIL, "contact.email", email, Function.identity())));
        if (facts.isEmpty() && office.address().isEmpty() && office.hours().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReachCard(visit.text(office.name()),
                office.address().stream().flatMap(address -> address.lines().stream()).map(visit::text).toList(),
                office.hours().map(visit::text), facts, office.isReachable()
                        ? Optional.of(new Handover(visit.lang()).contact(organisation, office))
                        : Optional.empty()));
    }

    /** What the clocks of an office show; empty when the time is unknown. */
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
