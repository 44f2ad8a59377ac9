// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.taxi;

import java.time.LocalTime;

/**
 * What is added to a fare at some hours of every day.
 *
 * @param from when they begin
 * @param until when they end, not part of them; before {@code from}: on the next day
 * @param percent how much is added
 */
public record TaxiSurcharge(LocalTime from, LocalTime until, int percent) {

    /** Whether it applies at a time of day. */
    public boolean appliesAt(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(until);
        return until.isAfter(from) ? begun && !over : begun || !over;
    }
}
