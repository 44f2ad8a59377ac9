// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.text.BreakIterator;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.RegionalOffices;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.map.WorldMap;

/** The texts of all offices: their purpose, places and local times. */
final class OfficesViewModel {

    private final Content content;
    private final RegionalOffices offices;
    private final OfficeCards cards;
    private final ScreenContext context;

    OfficesViewModel(Content content, RegionalOffices offices, ScreenContext context) {
        this.content = content;
        this.offices = offices;
        this.cards = new OfficeCards(content.organisation(), context);
        this.context = context;
    }

    String title() {
        return context.text(offices.title());
    }

    String about() {
        return context.text(offices.about());
    }

    /** The first sentence about the offices. */
    String purpose() {
        var sentences = BreakIterator.getSentenceInstance(context.lang().locale());
        sentences.setText(about());
        sentences.first();
        int end = sentences.next();
        return end == BreakIterator.DONE ? about() : about().substring(0, end).strip();
    }

    List<String> history() {
        return offices.history().stream().map(context::text).toList();
    }

    /** The local time of an office; empty if it is unknown. */
    String time(String id) {
        return offices.offices().stream().filter(office -> office.id().equals(id)).findFirst().map(cards::time)
                .orElse("");
    }

    /** The same time for a dial; empty if it is unknown. */
    Optional<LocalTime> clock(String id) {
        return offices.offices().stream().filter(office -> office.id().equals(id)).findFirst()
                .flatMap(cards::clock);
    }

    List<OfficeCard> cards() {
        return offices.offices().stream().map(cards::card).toList();
    }

    /** The offices and the kiosk itself, with the local time of each. */
    List<WorldMap.WorldPlace> places() {
        var manifest = content.manifest();
        var places = new ArrayList<WorldMap.WorldPlace>();
        places.add(new WorldMap.WorldPlace(context.text(content.organisation().name()), cards.time(manifest.timeZone()),
                manifest.kiosk().position(), true));
        offices.offices().forEach(office -> places.add(new WorldMap.WorldPlace(context.text(office.place()),
                cards.time(office), office.position(), false)));
        return places;
    }

    /** The same places without times, which the cards show. */
    List<WorldMap.WorldPlace> placesWithoutTimes() {
        return places().stream()
                .map(place -> new WorldMap.WorldPlace(place.name(), "", place.position(), place.home())).toList();
    }
}
