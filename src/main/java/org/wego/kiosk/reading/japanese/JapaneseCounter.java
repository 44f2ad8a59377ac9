// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.japanese;

import java.util.Map;

/**
 * A Japanese counter, and the sound changes of the counter and of the number before it.
 *
 * @param written its usual spelling
 * @param kana its reading
 * @param change the rule of its first sound
 * @param exact irregular readings of whole numbers with this counter
 * @param last irregular readings of the last digit of a number
 */
public record JapaneseCounter(String written, String kana, SoundChange change, Map<Long, String> exact,
        Map<Long, String> last) {

    /** The sound change where number and counter meet. */
    enum SoundChange {
        /** None: sanban. */
        REGULAR,
        /** Doubling before k: ikko, rokko, hakko, jukko. */
        DOUBLED_K,
        /** Doubling before k, and voicing after three: sangai. */
        VOICED_K,
        /** Doubling before s, t and ch: issai, hassai, jussai. */
        DOUBLED_S,
        /** h becomes p, and b after three: ippon, sanbon. */
        H_B,
        /** h becomes p, even after three and four: ippun, sanpun, yonpun. */
        H_P
    }

    /** A counter that is not in the list; it is read as written. */
    static JapaneseCounter unknown(String written) {
        return new JapaneseCounter(written, written, SoundChange.REGULAR, Map.of(), Map.of());
    }
}
