// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.nav;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.LineId;

/**
 * A place in the kiosk that a visitor can be at.
 *
 * <p>Code that distinguishes destinations uses a switch without a default: a new one does not compile until it has a
 * path and a screen and, unless it is {@link Fixed}, a name at the desk, examples for the screenshot run and a check
 * that the content has the record that it names. The components of a destination are the state that survives a change
 * of language.
 */
public sealed interface Destination {

    /** A destination without components. Every content pack has it exactly once. */
    sealed interface Fixed extends Destination {}

    /**
     * One destination of each kind, in the order of the screenshot run. The line {@code 1} and the office
     * {@code office} need not exist in the content; every other component is empty.
     */
    static List<Destination> oneOfEachKind() {
        return List.of(new Attract(), new Home(), new Directions(Optional.empty()), new Driver(),
                new Buses(Optional.empty()), new LineFinder(""), new Line(new LineId("1")), new Offices(),
                new OfficeDetail("office"), new ContactDetails(), new UsefulNumbers(), new Sources(), new City(),
                new Solution(), new Board(Optional.empty()), new Card(""), new Hotlines(),
                new Building(Optional.empty()), new Place(""), new Taxi(Optional.empty()), new Find(""),
                new Access(), new Help(), new Languages(), new Reception());
    }

    /** The greeting that waits for a visitor. */
    record Attract() implements Fixed {}

    /** The tiles that lead to the other screens. */
    record Home() implements Fixed {}

    /**
     * The walking routes.
     *
     * @param walk the id of the route that is shown; empty: the first
     */
    record Directions(Optional<String> walk) implements Destination {}

    /** The address in the local language, as large as possible. */
    record Driver() implements Fixed {}

    /**
     * The lines by colour.
     *
     * @param group the id of the one group that is shown, or {@link #NIGHT}; empty: all
     */
    record Buses(Optional<String> group) implements Destination {

        /** Shows the lines that run at night; not the id of a group, which has no such sign. */
        public static final String NIGHT = "@night";
    }

    /**
     * The keypad that finds a line.
     *
     * @param typed the text typed so far
     */
    record LineFinder(String typed) implements Destination {}

    /** One line. */
    record Line(LineId id) implements Destination {}

    /** The offices elsewhere. */
    record Offices() implements Fixed {}

    /**
     * One office and its people.
     *
     * @param id the id of the office
     */
    record OfficeDetail(String id) implements Destination {}

    /** Address, telephone and useful numbers. */
    record ContactDetails() implements Fixed {}

    /** The numbers that any visitor may need. */
    record UsefulNumbers() implements Fixed {}

    /** The names of the organisation, and the sources of what the kiosk shows. */
    record Sources() implements Fixed {}

    /** The city that hosts the organisation. */
    record City() implements Fixed {}

    /** How the city shares its experience. */
    record Solution() implements Fixed {}

    /** The accessibility settings: text size, contrast, reach, voice, time. */
    record Access() implements Fixed {}

    /** The functions of the keypad's keys. */
    record Help() implements Fixed {}

    /** The choice of language. */
    record Languages() implements Fixed {}

    /** Where reception is and how to reach it. */
    record Reception() implements Fixed {}

    /**
     * The pointing board.
     *
     * @param group the id of the group of cards that is shown; empty: the groups
     */
    record Board(Optional<String> group) implements Destination {}

    /**
     * One card of the pointing board, in both languages.
     *
     * @param id the id of the card
     */
    record Card(String id) implements Destination {}

    /** Who speaks the visitor's language, and when. */
    record Hotlines() implements Fixed {}

    /**
     * Who is where in the building.
     *
     * @param floor the id of the one floor that is shown; empty: all
     */
    record Building(Optional<String> floor) implements Destination {}

    /**
     * A place in the building, and the way there.
     *
     * @param id the id of the place
     */
    record Place(String id) implements Destination {}

    /**
     * Taking a taxi, and the way home at night.
     *
     * @param to the id of the goal whose fare is shown; empty: none
     */
    record Taxi(Optional<String> to) implements Destination {}

    /**
     * The search over everything.
     *
     * @param typed the text typed so far
     */
    record Find(String typed) implements Destination {}
}
