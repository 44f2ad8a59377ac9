// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wego.kiosk.json.error.DidYouMean;
import org.wego.kiosk.model.building.BuildingGuide;
import org.wego.kiosk.model.building.BuildingPlace;
import org.wego.kiosk.model.building.Floor;
import org.wego.kiosk.model.building.KioskSpot;
import org.wego.kiosk.model.building.Lift;
import org.wego.kiosk.model.building.StepFree;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/** Checks that places and kiosks are on floors that exist, and that the ways without steps have a lift. */
public final class BuildingRule implements Rule {

    /** The ids of floors and lifts with another problem, which exist nevertheless. */
    private final Set<String> skippedFloors = new HashSet<>();
    private final Set<String> skippedLifts = new HashSet<>();

    @Override
    public void onSkippedElement(Class<?> type, JsonLocation location) {
        if (type == Floor.class) {
            location.text("/id").ifPresent(skippedFloors::add);
        } else if (type == Lift.class) {
            location.text("/id").ifPresent(skippedLifts::add);
        }
    }

    @Override
    public void onValue(Object value, JsonLocation location) {
        if (value instanceof BuildingGuide guide) {
            var floors = Stream.concat(guide.floors().stream().map(Floor::id), skippedFloors.stream()).toList();
            var lifts = Stream.concat(guide.lifts().stream().map(Lift::id), skippedLifts.stream()).toList();
            for (int i = 0; i < guide.places().size(); i++) {
                var place = guide.places().get(i);
                var at = "/places/" + i;
                resolve("floor", place.floor(), floors, at + "/floor", location);
                for (int j = 0; j < place.lifts().size(); j++) {
                    resolve("lift", place.lifts().get(j), lifts, at + "/lifts/" + j, location);
                }
                checkStepFree(guide, place, at + "/stepFree", location);
            }
            var units = new HashSet<Optional<String>>();
            for (int i = 0; i < guide.spots().size(); i++) {
                checkSpot(guide.spots().get(i), units, floors, "/spots/" + i, location);
            }
        }
    }

    private static void resolve(String thing, String id, List<String> ids, String at, JsonLocation location) {
        if (!ids.contains(id)) {
            var hint = DidYouMean.hint(id, ids);
            location.error(ProblemCode.REFERENCE_UNKNOWN, at, "there is no " + thing + " with the id '" + id + "'",
                    hint.isEmpty() ? "add it to " + thing + "s, or name another" : hint);
        }
    }

    /** A way without steps to another floor than that of a kiosk needs a lift, as far as the kiosks are recorded. */
    private static void checkStepFree(BuildingGuide guide, BuildingPlace place, String at, JsonLocation location) {
        boolean elsewhere = !guide.spots().isEmpty()
                && guide.spots().stream().noneMatch(spot -> spot.floor().equals(place.floor()));
        if (elsewhere && place.lifts().isEmpty() && place.stepFree().known().equals(Optional.of(StepFree.YES))) {
            location.warning(ProblemCode.STEP_FREE_LIFT, at, "the way to '" + place.id()
                    + "' has no steps, but no lift leads to it and no kiosk is on its floor",
                    "name its lifts in lifts, or correct stepFree");
        }
    }

    private static void checkSpot(KioskSpot spot, Set<Optional<String>> units, List<String> floors, String at,
            JsonLocation location) {
        resolve("floor", spot.floor(), floors, at + "/floor", location);
        if (!units.add(spot.unit())) {
            location.error(ProblemCode.SPOT_REPEATED, at, spot.unit()
                    .map(unit -> "the kiosk '" + unit + "' is already at another place of this list")
                    .orElse("another place of this list is already that of every kiosk without an entry of its own"),
                    "delete one of the two, or name its kiosk in unit");
        }
    }
}
