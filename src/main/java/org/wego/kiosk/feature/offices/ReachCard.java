// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.feature.offices.PersonCard.ContactFact;

/**
 * An office itself as it stands on its screen.
 *
 * @param name what it is called
 * @param address a line each; none where it is not known
 * @param hours when it is open
 * @param facts how to reach it, a value or the reason for its absence each
 * @param vcard what a phone takes along; empty where there is nothing to take
 */
record ReachCard(String name, List<String> address, Optional<String> hours, List<ContactFact> facts,
        Optional<String> vcard) {}
