// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;

/**
 * An office elsewhere.
 *
 * @param id unique in the pack
 * @param name what it is called
 * @param place the city or region
 * @param country the country
 * @param position for a world map only
 * @param timeZone what its clocks show
 * @param history what it did, a sentence each
 * @param site its web site
 * @param people whom to reach, the head first
 * @param provenance where this comes from
 */
public record Office(String id, LocalizedText name, LocalizedText place, LocalizedText country, GeoPoint position,
        ZoneId timeZone, List<LocalizedText> history, Stated<URI> site, List<Person> people, Provenance provenance) {}
