// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.Optional;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.ui.page.TaskColour;

/** A handout: a sheet of paper for a visitor. */
public sealed interface Handout {

    /** The colour of its task, as in the lobby. */
    default TaskColour colour() {
        return switch (this) {
            case DirectionsHandout(),AddressHandout(),NumbersHandout(),HotlinesHandout(),BuildingHandout() ->
                TaskColour.DIRECTIONS;
            case LinesHandout _,LineHandout _,StopHandout _ -> TaskColour.BUSES;
            case OfficesHandout _,PersonHandout _ -> TaskColour.OFFICES;
            case CityHandout() -> TaskColour.CITY;
            case SolutionHandout() -> TaskColour.SOLUTION;
            case OrganisationHandout _,NoticeHandout _,BoardHandout _ -> TaskColour.HOME;
        };
    }

    /** The walks, with a map and the address for a driver. */
    record DirectionsHandout() implements Handout {}

    /** The address of the organisation: to read, for a driver, and as codes for a phone. */
    record AddressHandout() implements Handout {}

    /** The telephone numbers that any visitor may need. */
    record NumbersHandout() implements Handout {}

    /** The hotlines that speak the visitor's language, then the others. */
    record HotlinesHandout() implements Handout {}

    /** Who is where in the building, by floor. */
    record BuildingHandout() implements Handout {}

    /** One stop on the map, and the lines that were seen there. */
    record StopHandout(String id) implements Handout {}

    /**
     * The lines by group.
     *
     * @param group the id of one group; empty for all of them
     */
    record LinesHandout(Optional<String> group) implements Handout {}

    /** One line and its stops. */
    record LineHandout(LineId id) implements Handout {}

    /**
     * The contacts of the regional offices.
     *
     * @param office the id of one office; empty for all of them
     */
    record OfficesHandout(Optional<String> office) implements Handout {}

    /** One person of an office, with the contact data of both. */
    record PersonHandout(String id) implements Handout {}

    /** The host city in figures. */
    record CityHandout() implements Handout {}

    /** What the city shares: the fields of policy, the site and the initiative. */
    record SolutionHandout() implements Handout {}

    /** The names of the organisation, present and former, and its site. */
    record OrganisationHandout() implements Handout {}

    /** The pointing board, a page for each group. */
    record BoardHandout() implements Handout {}

    /** One notice, when it holds, and how to reach the organisation. */
    record NoticeHandout(String id) implements Handout {}
}
