// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.building;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.building.BuildingGuide;
import org.wego.kiosk.model.building.BuildingPlace;
import org.wego.kiosk.model.building.Floor;
import org.wego.kiosk.model.building.FloorPlan;
import org.wego.kiosk.model.building.KioskSpot;
import org.wego.kiosk.model.building.Lift;
import org.wego.kiosk.model.building.LiftOutage;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.model.hours.Opening;
import org.wego.kiosk.model.hours.OpeningClock;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.OpeningTexts;

/** The texts about a building, for a visitor's language and the present moment. */
final class BuildingViewModel {

    private final BuildingGuide guide;
    private final Content content;
    private final ScreenContext context;
    private final Optional<KioskSpot> spot;
    private final OpeningClock clock;
    private final OpeningTexts texts;

    /**
     * The texts of a guide.
     *
     * @param unit the name of the kiosk; empty: it has none
     */
    BuildingViewModel(BuildingGuide guide, Content content, Optional<String> unit, ScreenContext context) {
        this.guide = guide;
        this.content = content;
        this.context = context;
        this.spot = guide.spot(unit);
        var zone = content.manifest().timeZone();
        this.clock = new OpeningClock(zone, content.holidays());
        this.texts = new OpeningTexts(context.messages(), zone);
    }

    BuildingGuide guide() {
        return guide;
    }

    OpeningTexts texts() {
        return texts;
    }

    /** Where this kiosk is; empty if that is not recorded. */
    Optional<KioskSpot> spot() {
        return spot;
    }

    /** Whether this kiosk is on a floor. */
    boolean isHere(Floor floor) {
        return spot.filter(known -> known.floor().equals(floor.id())).isPresent();
    }

    /** The floors as they lie, the highest first. */
    List<Floor> floors() {
        return guide.floors().reversed();
    }

    /** The floor that a visitor most likely asks for: this one, or the highest one with a place. */
    Floor first() {
        var used = floors().stream().filter(floor -> !guide.on(floor).isEmpty()).toList();
        return used.stream().filter(this::isHere).findFirst().or(() -> used.stream().findFirst())
                .orElse(guide.floors().getLast());
    }

    /** All places, those on the highest floor first. */
    List<BuildingPlace> places() {
        return floors().stream().flatMap(floor -> guide.on(floor).stream()).toList();
    }

    Floor floor(BuildingPlace place) {
        return guide.floor(place.floor()).orElseThrow(() -> new IllegalStateException("no floor " + place.floor()));
    }

    String name(Floor floor) {
        return context.text(floor.name());
    }

    String name(BuildingPlace place) {
        return context.text(place.name());
    }

    /** That the visitor is here, with the name of the floor; empty if it is not recorded. */
    Optional<String> here() {
        return guide.floors().stream().filter(this::isHere).findFirst()
                .map(floor -> context.message("building.here", name(floor)));
    }

    /** The name of a floor, the number of its places, and whether the visitor is there. */
    String spoken(Floor floor) {
        var words = context.message("building.floor", name(floor), number(guide.on(floor).size()));
        return isHere(floor) ? sentences(words, context.message("map.here")) : words;
    }

    private String number(long count) {
        return context.formats().number(count);
    }

    boolean isConfirmed(BuildingPlace place) {
        return place.provenance().confirmed().isPresent();
    }

    /** Whether a place is open now; what nobody has confirmed is only usually so. */
    String state(BuildingPlace place) {
        var opening = clock.at(place.hours(), context.now());
        return texts.state(isConfirmed(place) ? opening : unsure(opening), context.now());
    }

    private static Opening unsure(Opening opening) {
        return switch (opening) {
            case Opening.Open(var until, _) -> new Opening.Open(until, false);
            case Opening.Closed(var next, _, var holiday) -> new Opening.Closed(next, false, holiday);
            case Opening.NotKnown() -> opening;
        };
    }

    /** Room, and whether it is open now. */
    String about(BuildingPlace place) {
        return room(place).map(room -> sentences(room, state(place))).orElseGet(() -> state(place));
    }

    /** The room; empty if it is not known. */
    Optional<String> room(BuildingPlace place) {
        return place.room().known().map(room -> context.message("place.room", context.text(room)));
    }

    /** By whom and when the record was confirmed, or that nobody has confirmed it. */
    String confirmation(BuildingPlace place) {
        return place.provenance().confirmed()
                .map(confirmation -> context.message("place.confirmed", context.formats().date(confirmation.on())))
                .orElseGet(() -> context.message("offices.as-published",
                        context.formats().asOf(place.provenance().asOf())));
    }

    /** What the voice says of a place in a list. */
    String spoken(BuildingPlace place) {
        var words = sentences(sentences(name(place), name(floor(place))), about(place));
        return isConfirmed(place) ? words : sentences(words, context.message("building.not-confirmed"));
    }

    /** The lifts that are out of service, until when, and another way. */
    List<String> outages() {
        return guide.lifts().stream().flatMap(lift -> outage(lift).stream()).toList();
    }

    private Optional<String> outage(Lift lift) {
        return lift.outageAt(context.now(), content.manifest().timeZone())
                .map(outage -> context.message("building.lift", context.text(lift.name()),
                        until(outage), outage.otherWay().map(context::text)
                                .orElseGet(() -> context.message("building.lift.ask"))));
    }

    /** Whether a lift is in service as far as known. */
    boolean runs(Lift lift) {
        return lift.outageAt(context.now(), content.manifest().timeZone()).isEmpty();
    }

    /** Whether there are lifts to a place and none of them runs. */
    boolean isCutOff(BuildingPlace place) {
        var lifts = guide.liftsTo(place);
        return !lifts.isEmpty() && lifts.stream().noneMatch(this::runs);
    }

    /** The outages of the lifts to a place, each with another way. */
    List<String> outages(BuildingPlace place) {
        return guide.liftsTo(place).stream().flatMap(lift -> outage(lift).stream()).toList();
    }

    private String until(LiftOutage outage) {
        return texts.moment(outage.until().atZone(content.manifest().timeZone()).toInstant(), context.now());
    }

    /** The plan of a floor; empty if there is none. */
    Optional<FloorPlan> plan(Floor floor) {
        return content.plans().stream().filter(plan -> plan.floor().equals(floor.id())).findFirst();
    }

    /** A name and its value on one line. */
    String fact(String key, String value) {
        return context.message("place.fact", context.message(key), value);
    }

    private String sentences(String one, String other) {
        return context.message("hours.sentences", one, other);
    }
}
