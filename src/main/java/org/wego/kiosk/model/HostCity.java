// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;

/**
 * The city that hosts the organisation.
 *
 * @param title of the screen
 * @param about who the city is, in a sentence or two
 * @param figures what it was measured to be
 * @param provenance where this comes from
 */
public record HostCity(LocalizedText title, LocalizedText about, List<Figure> figures, Provenance provenance) {

    /**
     * One measured fact.
     *
     * @param id unique in the pack
     * @param figure the number in large letters on the screen
     * @param title what it counts
     * @param text the fact in a sentence or two
     * @param measuredBy who measured
     * @param when the year in words
     * @param provenance where this comes from
     */
    public record Figure(String id, LocalizedText figure, LocalizedText title, LocalizedText text,
            Reported<LocalizedText> measuredBy, Reported<LocalizedText> when, Provenance provenance) {}
}
