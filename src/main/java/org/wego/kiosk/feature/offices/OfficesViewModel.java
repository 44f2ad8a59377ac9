// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.ArrayList;
import java.util.List;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.RegionalOffices;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.WorldMap;

/** All offices: what they are for, where they are, what time it is there. */
final class OfficesViewModel {

    private final Content content;
    private final RegionalOffices offices;
    private final OfficeCards cards;
    private final Visit visit;

    OfficesViewModel(Content content, RegionalOffices offices, Visit visit) {
        this.content = content;
        this.offices = offices;
        this.cards = new OfficeCards(content.organisation(), visit);
        this.visit = visit;
    }

    String title() {
        return visit.text(offices.title());
    }

    String about() {
        return visit.text(offices.about());
    }

    List<String> history() {
        return offices.history().stream().map(visit::text).toList();
    }

    /** What the clocks of an office show now; empty when the time is unknown. */
    String time(String id) {
        return offices.offices().stream().filter(office -> office.id().equals(id)).findFirst().map(cards::time)
                .orElse("");
    }

    List<OfficeCard> cards() {
        return offices.offices().stream().map(cards::card).toList();
    }

    /** The offices and the kiosk itself, with the local time of each. */
    List<WorldMap.Place> places() {
        var manifest = content.manifest();
        var places = new ArrayList<WorldMap.Place>();
        places.add(new WorldMap.Place(visit.text(content.organisation().name()), cards.time(manifest.timeZone()),
                manifest.kiosk().position(), true));
        offices.offices().forEach(office -> places.add(new WorldMap.Place(visit.text(office.place()),
                cards.time(office), office.position(), false)));
        return places;
    }
}
