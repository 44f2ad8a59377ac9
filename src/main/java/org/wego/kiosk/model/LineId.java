// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

/**
 * The id of a bus line in the pack.
 *
 * @param value lower-case letters, digits and hyphens, for example {@code 1005-1}
 */
public record LineId(String value) implements Comparable<LineId> {

    public LineId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not an id: lower-case letters, digits and single hyphens");
        }
    }

    @Override
    public int compareTo(LineId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
