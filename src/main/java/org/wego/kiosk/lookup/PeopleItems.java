// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lookup;

import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;

/** The people and the offices of a pack. */
final class PeopleItems {

    private final Content content;

    PeopleItems(Content content) {
        this.content = content;
    }

    Stream<ItemBuilder> all() {
        return content.offices().stream().flatMap(offices -> offices.offices().stream())
                .flatMap(office -> Stream.concat(office.people().stream().map(person -> person(person, office)),
                        Stream.of(office(office))));
    }

    private static ItemBuilder person(Person person, Office office) {
        var item = new ItemBuilder(new LookupItem(LookupKind.PERSON, person.name(), Optional.of(person.role()),
                new Destination.OfficeDetail(office.id()))).related(office.name()).related(office.place())
                .related(office.country());
        person.position().ifPresent(item::text);
        person.phone().known().ifPresent(item::number);
        person.fax().known().ifPresent(item::number);
        return item;
    }

    private static ItemBuilder office(Office office) {
        var item = new ItemBuilder(new LookupItem(LookupKind.OFFICE, office.name(), Optional.of(office.place()),
                new Destination.OfficeDetail(office.id()))).name(office.place()).text(office.country());
        office.numbers().forEach(item::number);
        office.fax().flatMap(Reported::known).ifPresent(item::number);
        return item;
    }
}
