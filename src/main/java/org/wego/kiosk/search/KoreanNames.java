// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Spells the names of Korean people as these people do: Lee, Park and Choi, Younghee and Hyun-jun. No romanization has
 * these spellings, so they are listed here.
 */
final class KoreanNames {

    /** A family name of one syllable and a given name, the usual length of a Korean name. */
    private static final Pattern NAME = Pattern.compile("([\\uAC00-\\uD7A3])([\\uAC00-\\uD7A3]{1,3})");

    /** The family names i, im, yu, ryu, no, na, bak and heo, whose usual spelling has other sounds than the name. */
    private static final Map<String, String> FAMILY_NAMES = Map.of("\uC774", "ri", "\uC784", "rim", "\uC720", "ryu",
            "\uB958", "yu",
            "\uB178", "ro", "\uB098", "ra", "\uBC15", "park", "\uD5C8", "hur");

    private KoreanNames() {}

    /** The name in Latin letters, family name first; empty if it is not a Korean name. */
    static List<String> spellings(String name) {
        var parts = NAME.matcher(name.strip());
        if (!parts.matches()) {
            return List.of();
        }
        var family = Stream.concat(spelled(parts.group(1)), Stream.ofNullable(FAMILY_NAMES.get(parts.group(1))))
                .distinct().toList();
        return spelled(parts.group(2))
                .flatMap(given -> family.stream().map(first -> first + ' ' + given)).toList();
    }

    /** The Revised Romanization, and the vowels as in English. */
    private static Stream<String> spelled(String syllables) {
        var revised = KoreanPronunciation.of(syllables, false);
        return Stream.of(revised, revised.replace("eo", "u").replace("oe", "oi").replace("ui", "i")).distinct();
    }
}
