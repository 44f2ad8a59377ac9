// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;

/**
 * A postal address, for the reader and for whoever takes him there.
 *
 * @param lines for the reader, as on an envelope
 * @param local the same in the language of the street
 */
public record Address(List<LocalizedText> lines, Local local) {

    public Address {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an address has at least one line");
        }
    }

    /**
     * The address as a driver of the place reads it.
     *
     * @param language of all that follows
     * @param request what a visitor would say, above the address
     * @param lines large, one under the other
     * @param keyLine which of the lines to mark (the street and the number), counted from 0
     * @param postal in one line, with the postcode
     * @param mapSearch what to type into a map to find it
     */
    public record Local(Lang language, String request, List<String> lines, int keyLine, String postal,
            String mapSearch) {

        public Local {
            if (keyLine < 0 || keyLine >= lines.size()) {
                throw new IllegalArgumentException(
                        "keyLine " + keyLine + " is not a line of the address (0 to " + (lines.size() - 1) + ")");
            }
        }
    }
}
