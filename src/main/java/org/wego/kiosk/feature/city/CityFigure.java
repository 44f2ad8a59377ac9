// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.city;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of one figure of the city.
 *
 * @param figure the number, shown large
 * @param title the subject of the number
 * @param text the fact in a sentence
 * @param glance the fact in a few words; empty if the pack has only the sentence
 * @param glanceSource the source in a few words; empty if the pack has none
 * @param who the source of the measurement
 * @param source the source of the measurement and its date
 */
record CityFigure(String figure, String title, String text, Optional<String> glance, Optional<String> glanceSource,
        String who, String source) {

    /** The fact in as few words as the pack has. */
    String sense() {
        return glance.orElse(text);
    }

    /** The source in as few words as the pack has. */
    String shortSource() {
        return glanceSource.orElse(who);
    }

    /** Everything about the figure, for the voice. */
    String spoken() {
        return Stream.concat(Stream.of(figure, title), Stream.of(sense(), text, shortSource(), source).distinct())
                .collect(Collectors.joining(". "));
    }
}
