// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

/**
 * A telephone or fax number as one reads it: international with a plus sign, or a short number such as 1330.
 *
 * @param written digits with spaces, hyphens and brackets, for example {@code +7 (8422) 41-33-59}
 */
public record PhoneNumber(String written) {

    public PhoneNumber {
        if (!written.matches("\\+?[0-9(][0-9() -]*[0-9]")) {
            throw new IllegalArgumentException(
                    "'" + written + "' is not a telephone number such as +82 2 720 2934, or a short number");
        }
    }

    /** Whether the number is dialled as it stands, in its own country only. */
    public boolean isShort() {
        return !written.startsWith("+");
    }

    /** What a telephone dials: digits only, behind a plus sign when the number is international. */
    public String dialled() {
        return written.replaceAll("[^+0-9]", "");
    }
}
