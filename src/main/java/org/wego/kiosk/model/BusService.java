// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;

/**
 * The buses of the place, as far as they are the same for every line.
 *
 * @param title of the screen
 * @param at which stop the published list speaks of
 * @param list what kind of list it is and how far to trust it, in one or two sentences
 * @param groups by colour, in the published order
 * @param provenance where the list comes from
 */
public record BusService(LocalizedText title, LocalizedText at, LocalizedText list, List<BusGroup> groups,
        Provenance provenance) {}
