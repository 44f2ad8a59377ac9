// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.net.URI;
import java.util.List;

/**
 * How the host city shares what it has learnt.
 *
 * @param title of the screen
 * @param about what it is
 * @param site where to read it
 * @param siteCall what a visitor finds there
 * @param areas the fields that it covers
 * @param materials what kinds of material there are
 * @param initiative the call to take part
 * @param video the film that goes with the initiative, by path from the pack's folder
 * @param provenance where this comes from
 */
public record SharedSolution(LocalizedText title, LocalizedText about, URI site, LocalizedText siteCall,
        List<PolicyArea> areas, List<LocalizedText> materials, Initiative initiative, Reported<String> video,
        Provenance provenance) {

    /**
     * A field of policy.
     *
     * @param id unique in the pack
     * @param name the field
     * @param symbol the picture that represents it
     */
    public record PolicyArea(String id, LocalizedText name, Symbol symbol) {}

    /** Pictures that a pack can choose for a field of policy. */
    public enum Symbol {
        COMPUTER, WATER, PLAN, TRAIN, ENERGY, HEALTH, SAFETY, WASTE, HOUSING, EDUCATION, CULTURE, FINANCE, OTHER
    }

    /**
     * The call to take part.
     *
     * @param title its name
     * @param text what it offers
     */
    public record Initiative(LocalizedText title, LocalizedText text) {}
}
