// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;

/**
 * The texts about buses that are the same for all lines, and the line groups.
 *
 * @param title of the screen
 * @param at the stop that the published list is about
 * @param list the kind and reliability of the list, in one or two sentences
 * @param groups by colour, in the published order
 * @param provenance the source of the list
 */
public record BusService(LocalizedText title, LocalizedText at, LocalizedText list, List<BusGroup> groups,
        Provenance provenance) {}
