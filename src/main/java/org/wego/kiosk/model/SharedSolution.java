// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.net.URI;
import java.util.List;

/**
 * The screen about the solutions that the host city shares.
 *
 * @param title of the screen
 * @param about a description
 * @param site the web site with the solutions
 * @param siteCall the text that invites visitors to the site
 * @param areas the fields of policy that it covers
 * @param materials the kinds of material on the site
 * @param initiative the call to take part
 * @param video the film about the initiative, as a path from the pack's folder
 * @param provenance its source and date
 */
public record SharedSolution(LocalizedText title, LocalizedText about, URI site, LocalizedText siteCall,
        List<PolicyArea> areas, List<LocalizedText> materials, Initiative initiative, Reported<String> video,
        Provenance provenance) {

    /**
     * A field of policy.
     *
     * @param id unique in the pack
     * @param name the name of the field
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
     * @param text a description of its offer
     */
    public record Initiative(LocalizedText title, LocalizedText text) {}
}
