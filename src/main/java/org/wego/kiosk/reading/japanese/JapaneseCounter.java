// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.japanese;

import java.util.Map;

/**
 * A Japanese counter, and how its sound and that of the number before it change.
 *
 * @param written the usual way to write it
 * @param kana how it is read
 * @param change the rule of its first sound
 * @param exact the reading of numbers that are read in a way of their own with this counter
 * @param last the same for the last digit of a number
 */
public record JapaneseCounter(String written, String kana, SoundChange change, Map<Long, String> exact,
        Map<Long, String> last) {

    /** What happens at the border of number and counter. */
    enum SoundChange {
        /** Nothing: sanban. */
        REGULAR,
        /** Doubling before k: ikko, rokko, hakko, jukko. */
        DOUBLED_K,
        /** The same, and voiced after three: sangai. */
        VOICED_K,
        /** Doubling before s, t and ch: issai, hassai, jussai. */
        DOUBLED_S,
        /** h becomes p, and b after three: ippon, sanbon. */
        H_B,
        /** h becomes p, after three and four, too: ippun, sanpun, yonpun. */
        H_P
    }

    /** A counter that no list knows, which is read as it is written. */
    static JapaneseCounter unknown(String written) {
        return new JapaneseCounter(written, written, SoundChange.REGULAR, Map.of(), Map.of());
    }
}
