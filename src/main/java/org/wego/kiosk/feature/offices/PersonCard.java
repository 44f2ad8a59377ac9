// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.List;
import java.util.Optional;

/**
 * Somebody in an office as he stands on the screen.
 *
 * @param name of the person
 * @param role in the office
 * @param position what else the person is
 * @param facts how to reach him, a value or the reason for its absence each
 * @param vcard what a phone takes along
 */
record PersonCard(String name, String role, Optional<String> position, List<ContactFact> facts, String vcard) {

    /**
     * One way to reach somebody.
     *
     * @param kind what it is
     * @param text the value, or the sentence that says why there is none
     * @param known whether it is a value
     */
    record ContactFact(ContactKind kind, String text, boolean known) {}

    /** Ways to reach somebody. */
    enum ContactKind {
        PHONE, FAX, EMAIL
    }
}
