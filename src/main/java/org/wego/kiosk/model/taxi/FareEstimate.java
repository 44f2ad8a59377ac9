// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.taxi;

import java.time.LocalDate;

/** What a ride costs, as far as it can be said. */
public sealed interface FareEstimate {

    /**
     * A range.
     *
     * @param low the sum for the distance alone, rounded down
     * @param high the sum with the margin, rounded up
     * @param surcharge the surcharge in both, per cent; 0 for none
     */
    record FareRange(long low, long high, int surcharge) implements FareEstimate {}

    /**
     * The fares are older than their date allows.
     *
     * @param validUntil the last day on which they could be relied on
     */
    record TooOld(LocalDate validUntil) implements FareEstimate {}

    /** The time of day is not known, so neither the age of the fares nor the surcharge. */
    record NoTime() implements FareEstimate {}
}
