// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.building;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.LocalizedText;

/**
 * Who is where in the building.
 *
 * @param title the name of the guide
 * @param floors from the lowest to the highest
 * @param lifts the lifts
 * @param places who is where, in the order of the screen
 * @param spots where in the building the kiosks are
 */
public record BuildingGuide(LocalizedText title, List<Floor> floors, List<Lift> lifts, List<BuildingPlace> places,
        List<KioskSpot> spots) {

    public BuildingGuide {
        floors = List.copyOf(floors);
        lifts = List.copyOf(lifts);
        places = List.copyOf(places);
        spots = List.copyOf(spots);
    }

    /** The place with an id; empty if there is none. */
    public Optional<BuildingPlace> place(String id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    /** The floor with an id; empty if there is none. */
    public Optional<Floor> floor(String id) {
        return floors.stream().filter(floor -> floor.id().equals(id)).findFirst();
    }

    /** The places on a floor, in the order of the screen. */
    public List<BuildingPlace> on(Floor floor) {
        return places.stream().filter(place -> place.floor().equals(floor.id())).toList();
    }

    /** The lifts that lead to a place, in the order of the guide. */
    public List<Lift> liftsTo(BuildingPlace place) {
        return lifts.stream().filter(lift -> place.lifts().contains(lift.id())).toList();
    }

    /**
     * Where a kiosk is; empty if that is not recorded.
     *
     * @param unit the name of the kiosk in its configuration; empty: it has none
     */
    public Optional<KioskSpot> spot(Optional<String> unit) {
        return spots.stream().filter(spot -> spot.unit().isPresent() && spot.unit().equals(unit)).findFirst()
                .or(() -> spots.stream().filter(spot -> spot.unit().isEmpty()).findFirst());
    }
}
