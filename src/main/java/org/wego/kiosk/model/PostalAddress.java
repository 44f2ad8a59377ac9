// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;
import java.util.Optional;

/**
 * An address elsewhere, for letters only, not for drivers.
 *
 * @param lines for the reader, as on an envelope
 * @param parts the parts of the address, for the address book of a phone
 */
public record PostalAddress(List<LocalizedText> lines, Optional<Address.AddressParts> parts) {

    public PostalAddress {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an address has at least one line");
        }
    }
}
