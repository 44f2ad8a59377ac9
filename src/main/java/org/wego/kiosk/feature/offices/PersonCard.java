// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of a person in an office.
 *
 * @param name the name of the person
 * @param role the role in the office
 * @param position another position of the person
 * @param facts contact details, each a value or the reason for its absence
 * @param absences the reasons for the absence of contact details, except for those that are said once for all people
 * @param vcard the contact for a phone
 */
record PersonCard(String name, String role, Optional<String> position, List<ContactFact> facts,
        List<String> absences, String vcard) {

    /** Everything about the person, for the voice. */
    String spoken() {
        return Stream.of(Stream.of(name, role), position.stream(),
                facts.stream().filter(ContactFact::known).map(ContactFact::text), absences.stream())
                .flatMap(part -> part).collect(Collectors.joining(". "));
    }

    /**
     * One contact detail.
     *
     * @param kind its kind
     * @param text the value, or the absence message
     * @param known whether the text is a value
     */
    record ContactFact(ContactKind kind, String text, boolean known) {}

    /** The kinds of contact details. */
    enum ContactKind {
        PHONE, FAX, EMAIL
    }
}
