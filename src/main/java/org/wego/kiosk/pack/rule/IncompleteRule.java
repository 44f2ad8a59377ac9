// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import org.wego.kiosk.model.Reported;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/** Reminds staff to ask for values that were published incompletely and therefore cannot be used. */
public final class IncompleteRule implements Rule {

    @Override
    public void onValue(Object value, JsonLocation location) {
        if (value instanceof Reported.Incomplete<?>(String asPublished)) {
            location.warning(ProblemCode.VALUE_INCOMPLETE, "",
                    "'" + asPublished + "' was published incompletely and is not shown",
                    "ask for the complete value");
        }
    }
}
