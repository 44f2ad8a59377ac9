// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;

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
     * @param measuredBy who measured
     * @param when the year in words
     * @param provenance its source and date
     */
    public record Figure(String id, LocalizedText figure, LocalizedText title, LocalizedText text,
            Reported<LocalizedText> measuredBy, Reported<LocalizedText> when, Provenance provenance) {}
}
