// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.taxi;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.Provenance;

/**
 * What to say and check in a taxi, and what a ride costs.
 *
 * @param title the name of the guide
 * @param phrases what to say to the driver
 * @param checks what to look at
 * @param complaints where to complain
 * @param detour how much longer the way by road is than the straight line; for goals with a position only
 * @param goals where visitors go
 * @param fares what a ride costs, by kind of taxi
 */
public record TaxiGuide(LocalizedText title, List<TaxiPhrase> phrases, List<LocalizedText> checks,
        Optional<ComplaintNumber> complaints, Optional<Double> detour, List<TaxiGoal> goals, List<TaxiFare> fares) {

    public TaxiGuide {
        phrases = List.copyOf(phrases);
        checks = List.copyOf(checks);
        goals = List.copyOf(goals);
        fares = List.copyOf(fares);
    }

    /**
     * Where to complain about a ride.
     *
     * @param number the telephone number
     * @param text what to say or keep for it
     * @param provenance its source and date
     */
    public record ComplaintNumber(PhoneNumber number, LocalizedText text, Provenance provenance) {}

    /** The goal with an id; empty if there is none. */
    public Optional<TaxiGoal> goal(String id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    /**
     * The way to a goal, metres; empty if the guide does not tell it.
     *
     * @param from the position of the kiosk
     */
    public OptionalInt metres(TaxiGoal goal, GeoPoint from) {
        if (goal.metres().isPresent()) {
            return OptionalInt.of(goal.metres().get());
        }
        return goal.position().isPresent() && detour.isPresent()
                ? OptionalInt.of((int) Math.round(from.metresTo(goal.position().get()) * detour.get()))
                : OptionalInt.empty();
    }
}
