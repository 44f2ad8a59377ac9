// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.feature.offices.PersonCard.ContactFact;

/**
 * The texts of an office itself.
 *
 * @param name its name
 * @param address its lines; empty if the address is not known
 * @param hours the opening hours
 * @param facts contact details, each a value or the reason for its absence
 * @param vcard the contact for a phone; empty if there are no contact details
 */
record ReachCard(String name, List<String> address, Optional<String> hours, List<ContactFact> facts,
        Optional<String> vcard) {}
