// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.site;

import java.util.List;
import java.util.Optional;

/**
 * All units of a site at one moment.
 *
 * @param units by groups and names
 * @param expected the content that the lobbies should show; empty when nobody says and none shows any
 */
public record SiteReport(List<JudgedUnit> units, Optional<ExpectedPack> expected) {

    public SiteReport {
        units = List.copyOf(units);
    }

    /** The lobbies, without the desks. */
    public List<JudgedUnit> lobbies() {
        return units.stream().filter(JudgedUnit::isLobby).toList();
    }

    /** Whether no unit needs attention. */
    public boolean isWell() {
        return units.stream().noneMatch(JudgedUnit::needsAttention);
    }
}
