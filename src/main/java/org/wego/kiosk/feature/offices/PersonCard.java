// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.List;
import java.util.Optional;

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
