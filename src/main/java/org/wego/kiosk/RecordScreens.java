// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.util.Optional;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.overlay.RecordKey;

/** On which screen of the lobby a record stands. */
final class RecordScreens {

    private RecordScreens() {}

    static Destination of(RecordKey key, Content content) {
        return switch (key.subject()) {
            case "bus-lines" -> new Destination.Line(new LineId(key.id()));
            case "bus-stops", "buses" -> new Destination.Buses(Optional.empty());
            case "people" -> content.offices().stream().flatMap(offices -> offices.offices().stream())
                    .filter(office -> office.people().stream().anyMatch(person -> person.id().equals(key.id())))
                    .findFirst().<Destination>map(office -> new Destination.OfficeDetail(office.id()))
                    .orElseGet(Destination.Offices::new);
            case "offices" -> new Destination.OfficeDetail(key.id());
            case "numbers" -> new Destination.UsefulNumbers();
            case "contact", "sources" -> new Destination.ContactDetails();
            case "reception" -> new Destination.Reception();
            case "city", "figures" -> new Destination.City();
            case "walks" -> new Destination.Directions(Optional.of(key.id()));
            case "directions" -> new Destination.Directions(Optional.empty());
            case "solution" -> new Destination.Solution();
            default -> new Destination.Home();
        };
    }
}
