// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.hours;

import java.util.List;

/**
 * When something is open in a usual week, and on holidays.
 *
 * @param periods the hours by weekday; none: never open
 * @param holidays what applies on a holiday
 */
public record OpeningHours(List<OpenPeriod> periods, HolidayHours holidays) {

    /** What applies on a holiday. */
    public enum HolidayHours {
        /** Closed. */
        CLOSED,
        /** The hours of the weekday. */
        OPEN,
        /** No source says. */
        UNKNOWN
    }

    public OpeningHours {
        periods = List.copyOf(periods);
    }
}
