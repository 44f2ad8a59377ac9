// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.taxi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Provenance;

/**
 * What a ride in one kind of taxi costs. Sums are in the smallest unit that is paid.
 *
 * @param id unique in the pack
 * @param name the kind of taxi
 * @param currency its ISO 4217 code
 * @param base what a ride costs at least
 * @param baseMetres the distance that the base includes, metres
 * @param step what each further step costs
 * @param stepMetres how long a step is, metres; a step that has begun is paid whole
 * @param stepSeconds how long a step is in slow traffic, seconds; it is shown, and not part of an estimate
 * @param surcharges what is added at some hours; at most one applies at a time
 * @param marginPercent how much more than the meter's sum for the distance a ride may cost, for traffic and detours
 * @param roundTo the unit in which an estimate is given: the lower sum is rounded down, the higher one up
 * @param validUntil the last day on which these fares can be relied on
 * @param provenance its source and date
 */
public record TaxiFare(String id, LocalizedText name, String currency, int base, int baseMetres, int step,
        int stepMetres, Optional<Integer> stepSeconds, List<TaxiSurcharge> surcharges, int marginPercent, int roundTo,
        LocalDate validUntil, Provenance provenance) {

    public TaxiFare {
        surcharges = List.copyOf(surcharges);
        if (baseMetres < 0 || step < 0 || stepMetres < 1 || roundTo < 1 || marginPercent < 0 || base < 0) {
            throw new IllegalArgumentException("a fare has no negative parts, and its steps are at least 1");
        }
    }
}
