// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An office of the organisation elsewhere.
 *
 * @param id unique in the pack
 * @param name what it is called
 * @param place the city or region
 * @param country the country
 * @param position its position, for a world map only
 * @param timeZone the time zone of the office
 * @param address the address for letters
 * @param hours when it is open, in words
 * @param phones its own numbers, in the order in which to try them
 * @param fax its own fax number
 * @param email its own e-mail address
 * @param history its history, in the order of time
 * @param site its web site
 * @param people the people to contact, the head first
 * @param provenance its source and date
 */
public record Office(String id, LocalizedText name, LocalizedText place, LocalizedText country, GeoPoint position,
        ZoneId timeZone, Optional<PostalAddress> address, Optional<LocalizedText> hours,
        Optional<List<PhoneNumber>> phones, Optional<Reported<PhoneNumber>> fax, Optional<Reported<String>> email,
        List<Milestone> history, Reported<URI> site, List<Person> people, Provenance provenance) {

    /**
     * An event of the history or, without a date, a task that goes on.
     *
     * @param when the date in words
     * @param what the event or task, in one sentence
     */
    public record Milestone(Optional<LocalizedText> when, LocalizedText what) {

        /** The texts, the date first. */
        public Stream<LocalizedText> texts() {
            return Stream.concat(when.stream(), Stream.of(what));
        }
    }

    /** The telephone numbers of the office itself; empty when visitors call its people instead. */
    public List<PhoneNumber> numbers() {
        return phones.orElse(List.of());
    }

    /** Whether the office itself can be reached, not only its people. */
    public boolean isReachable() {
        return address.isPresent() || !numbers().isEmpty() || fax.flatMap(Reported::known).isPresent()
                || email.flatMap(Reported::known).isPresent();
    }
}
