// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.taxi;

import java.util.List;
import org.wego.kiosk.model.LocalizedText;

/**
 * What to say and check in a taxi, and what a ride costs.
 *
 * @param title the name of the guide
 * @param checks what to look at
 * @param fares what a ride costs, by kind of taxi
 */
public record TaxiGuide(LocalizedText title, List<LocalizedText> checks, List<TaxiFare> fares) {

    public TaxiGuide {
        checks = List.copyOf(checks);
        fares = List.copyOf(fares);
    }
}
