// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.nav;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.LineId;

/**
 * A place in the kiosk that a visitor can be at.
 *
 * <p>Every place that tells destinations apart does so in a switch without a default: a new one does not compile until
 * it has a path and a screen and, where it is not {@link Fixed}, a name at the desk, examples for the tour and a check
 * that the content has what it names. A record's components are the state that survives a change of language.
 */
public sealed interface Destination {

    /** A destination that names nothing in the content and keeps no state: every content has it, exactly once. */
    sealed interface Fixed extends Destination {}

    /**
     * One destination of each kind, in the order of a tour. What it names need not be in any content: the line is
     * called {@code 1}, the office {@code office}, and everything else is empty.
     */
    static List<Destination> oneOfEachKind() {
        return List.of(new Attract(), new Home(), new Directions(Optional.empty()), new Driver(),
                new Buses(Optional.empty()), new LineFinder(""), new Line(new LineId("1")), new Offices(),
                new OfficeDetail("office"), new ContactDetails(), new UsefulNumbers(), new City(), new Solution(),
                new Access(), new Help(), new Languages(), new Reception());
    }

    /** The greeting that waits for a visitor. */
    record Attract() implements Fixed {}

    /** The tiles that lead everywhere else. */
    record Home() implements Fixed {}

    /**
     * The ways on foot.
     *
     * @param walk the id of the way that is shown; empty: the first
     */
    record Directions(Optional<String> walk) implements Destination {}

    /** The address in the language of the street, as large as it goes. */
    record Driver() implements Fixed {}

    /**
     * The lines by colour.
     *
     * @param group the id of the one group that is shown; empty: all
     */
    record Buses(Optional<String> group) implements Destination {}

    /**
     * The keypad that finds a line.
     *
     * @param typed what has been typed so far
     */
    record LineFinder(String typed) implements Destination {}

    /** One line. */
    record Line(LineId id) implements Destination {}

    /** The offices elsewhere. */
    record Offices() implements Fixed {}

    /**
     * One office and its people.
     *
     * @param id of the office
     */
    record OfficeDetail(String id) implements Destination {}

    /** Address, telephone and useful numbers. */
    record ContactDetails() implements Fixed {}

    /** The numbers that any visitor may need. */
    record UsefulNumbers() implements Fixed {}

    /** The city that hosts the organisation. */
    record City() implements Fixed {}

    /** How the city shares what it has learnt. */
    record Solution() implements Fixed {}

    /** How the kiosk fits the visitor: text, contrast, reach, voice, time. */
    record Access() implements Fixed {}

    /** What the keys of the keypad do. */
    record Help() implements Fixed {}

    /** The choice of language. */
    record Languages() implements Fixed {}

    /** Where reception is and how to reach it. */
    record Reception() implements Fixed {}
}
