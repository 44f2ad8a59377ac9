// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;
import java.util.Optional;

/**
 * The city that hosts the organisation.
 *
 * @param title of the screen
 * @param about the city, in one or two sentences
 * @param figures measured facts about the city
 * @param provenance its source and date
 */
public record HostCity(LocalizedText title, LocalizedText about, List<Figure> figures, Provenance provenance) {

    /**
     * One measured fact.
     *
     * @param id unique in the pack
     * @param figure the number in large letters on the screen
     * @param title what it counts
     * @param text the fact in one or two sentences
     * @param glance the fact in a few words, where there is no room for the sentence
     * @param glanceSource who measured and when, in a few words
     * @param measuredBy who measured
     * @param when the year in words
     * @param provenance its source and date
     */
    public record Figure(String id, LocalizedText figure, LocalizedText title, LocalizedText text,
            Optional<LocalizedText> glance, Optional<LocalizedText> glanceSource, Reported<LocalizedText> measuredBy,
            Reported<LocalizedText> when, Provenance provenance) {}
}
