// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.nav;

import java.util.Optional;
import org.wego.kiosk.model.LineId;

/**
 * A place in the kiosk that a visitor can be at.
 *
 * <p>The composition root turns each into a screen in one exhaustive switch, so that a destination without a screen
 * does not compile. A record's components are the state that survives a change of language.
 */
public sealed interface Destination {

    /** The greeting that waits for a visitor. */
    record Attract() implements Destination {}

    /** The tiles that lead everywhere else. */
    record Home() implements Destination {}

    /**
     * The ways on foot.
     *
     * @param walk the id of the way that is shown; empty: the first
     */
    record Directions(Optional<String> walk) implements Destination {}

    /** The address in the language of the street, as large as it goes. */
    record Driver() implements Destination {}

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
    record Offices() implements Destination {}

    /**
     * One office and its people.
     *
     * @param id of the office
     */
    record OfficeDetail(String id) implements Destination {}

    /** Address, telephone and useful numbers. */
    record ContactDetails() implements Destination {}

    /** The numbers that any visitor may need. */
    record UsefulNumbers() implements Destination {}

    /** The city that hosts the organisation. */
    record City() implements Destination {}

    /** How the city shares what it has learnt. */
    record Solution() implements Destination {}

    /** How the kiosk fits the visitor: text, contrast, reach, voice, time. */
    record Access() implements Destination {}

    /** What the keys of the keypad do. */
    record Help() implements Destination {}

    /** The choice of language. */
    record Languages() implements Destination {}

    /** Where reception is and how to reach it. */
    record Reception() implements Destination {}
}
