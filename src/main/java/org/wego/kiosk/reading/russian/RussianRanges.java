// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.russian;

/**
 * The words of Russian ranges.
 *
 * @param from the word before the first number
 * @param to the word before the last number
 * @param since the word before the first day, floor or time
 * @param through the word before the last day or floor, if it is included
 */
record RussianRanges(String from, String to, String since, String through) {

    static RussianRanges of(RussianWords words) {
        return new RussianRanges(words.get("range.from"), words.get("range.to"), words.get("range.since"),
                words.get("range.through"));
    }

    /** From one number to another, both in the genitive. */
    String fromTo(String first, String last) {
        return from + ' ' + first + ' ' + to + ' ' + last;
    }

    /** From one time to another, both in the genitive. */
    String sinceTo(String first, String last) {
        return since + ' ' + first + ' ' + to + ' ' + last;
    }

    /** From one day in the genitive up to and including another in the accusative. */
    String sinceThrough(String first, String last) {
        return since + ' ' + first + ' ' + through + ' ' + last;
    }
}
