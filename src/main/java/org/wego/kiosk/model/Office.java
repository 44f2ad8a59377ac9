// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * An office elsewhere.
 *
 * @param id unique in the pack
 * @param name what it is called
 * @param place the city or region
 * @param country the country
 * @param position for a world map only
 * @param timeZone what its clocks show
 * @param address where letters reach it
 * @param hours when it is open, in words
 * @param phones its own numbers, in the order in which to try them
 * @param fax its own fax number
 * @param email its own e-mail address
 * @param history what it did, a sentence each
 * @param site its web site
 * @param people whom to reach, the head first
 * @param provenance where this comes from
 */
public record Office(String id, LocalizedText name, LocalizedText place, LocalizedText country, GeoPoint position,
        ZoneId timeZone, Optional<PostalAddress> address, Optional<LocalizedText> hours,
        Optional<List<PhoneNumber>> phones, Optional<Reported<PhoneNumber>> fax, Optional<Reported<String>> email,
        List<LocalizedText> history, Reported<URI> site, List<Person> people, Provenance provenance) {

    /** Its own numbers; none where people are called instead. */
    public List<PhoneNumber> numbers() {
        return phones.orElse(List.of());
    }

    /** Whether the office itself can be reached, not only its people. */
    public boolean isReachable() {
        return address.isPresent() || !numbers().isEmpty() || fax.flatMap(Reported::known).isPresent()
                || email.flatMap(Reported::known).isPresent();
    }
}
