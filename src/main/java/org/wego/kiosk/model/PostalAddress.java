// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;
import java.util.Optional;

/**
 * An address elsewhere, for letters: no driver is shown it.
 *
 * @param lines for the reader, as on an envelope
 * @param parts the same taken apart, as the address book of a phone keeps it
 */
public record PostalAddress(List<LocalizedText> lines, Optional<Address.AddressParts> parts) {

    public PostalAddress {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an address has at least one line");
        }
    }
}
