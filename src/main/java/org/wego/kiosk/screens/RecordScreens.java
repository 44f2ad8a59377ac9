// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.screens;

import java.util.Optional;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.overlay.RecordKey;

/** On which screen of the lobby a record stands. */
public final class RecordScreens {

    private RecordScreens() {}

    public static Destination of(RecordKey key, Content content) {
        return switch (key.kind()) {
            case BUS_LINES -> new Destination.Line(new LineId(key.id()));
            case BUS_STOPS, BUSES -> new Destination.Buses(Optional.empty());
            case PEOPLE -> content.offices().stream().flatMap(offices -> offices.offices().stream())
                    .filter(office -> office.people().stream().anyMatch(person -> person.id().equals(key.id())))
                    .findFirst().<Destination>map(office -> new Destination.OfficeDetail(office.id()))
                    .orElseGet(Destination.Offices::new);
            case OFFICES -> new Destination.OfficeDetail(key.id());
            case NUMBERS -> new Destination.UsefulNumbers();
            case CONTACT, SOURCES -> new Destination.ContactDetails();
            case KIOSK -> new Destination.Reception();
            case CITY, FIGURES -> new Destination.City();
            case WALKS -> new Destination.Directions(Optional.of(key.id()));
            case DIRECTIONS -> new Destination.Directions(Optional.empty());
            case SOLUTION -> new Destination.Solution();
            default -> new Destination.Home();
        };
    }
}
