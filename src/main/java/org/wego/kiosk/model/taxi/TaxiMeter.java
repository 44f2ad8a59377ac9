// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.taxi;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Estimates what a ride costs.
 *
 * <p>The meter's sum is the base, and a step for every begun {@code stepMetres} beyond {@code baseMetres}. The surcharge of
 * the moment at which the ride begins is added to the whole sum. The lower end of the range is that sum, rounded down to
 * {@code roundTo}; the upper end is that sum and {@code marginPercent} of it, rounded up. Nothing is rounded in between.
 */
public final class TaxiMeter {

    private static final long HUNDRED = 100;

    private TaxiMeter() {}

    /**
     * What a ride costs that begins now.
     *
     * @param metres the way by road
     * @param now empty when the clock cannot be right
     * @param zone of the kiosk
     */
    public static FareEstimate estimate(TaxiFare fare, int metres, Optional<Instant> now, ZoneId zone) {
        if (now.isEmpty()) {
            return new FareEstimate.NoTime();
        }
        var local = now.get().atZone(zone);
        if (local.toLocalDate().isAfter(fare.validUntil())) {
            return new FareEstimate.TooOld(fare.validUntil());
        }
        int percent = fare.surcharges().stream().filter(each -> each.appliesAt(local.toLocalTime())).findFirst()
                .map(TaxiSurcharge::percent).orElse(0);
        long beyond = Math.max(0, metres - fare.baseMetres());
        long steps = ceilDiv(beyond, fare.stepMetres());
        // In hundredths, and for the margin in ten thousandths, so that only the results are rounded.
        long sum = (fare.base() + steps * fare.step()) * (HUNDRED + percent);
        long low = sum / (fare.roundTo() * HUNDRED) * fare.roundTo();
        long high = ceilDiv(sum * (HUNDRED + fare.marginPercent()), fare.roundTo() * HUNDRED * HUNDRED)
                * fare.roundTo();
        return new FareEstimate.FareRange(low, high, percent);
    }

    private static long ceilDiv(long amount, long unit) {
        return Math.ceilDiv(amount, unit);
    }
}
