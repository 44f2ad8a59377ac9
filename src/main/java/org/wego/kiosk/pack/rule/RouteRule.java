// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.util.Optional;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/** Checks that each stop at the end of a route that has a number also has a name, which is what visitors read. */
public final class RouteRule implements Rule {

    @Override
    public void onValue(Object value, JsonLocation location) {
        if (value instanceof BusLine.Route route) {
            check(route.firstStop(), route.firstStopId(), "firstStop", location);
            check(route.lastStop(), route.lastStopId(), "lastStop", location);
        }
    }

    private static void check(Optional<LocalizedText> name, Optional<String> number, String key,
            JsonLocation location) {
        if (name.isEmpty() && number.isPresent()) {
            location.error(ProblemCode.ROUTE_END, "/" + key + "Id",
                    "the stop '" + number.get() + "' at the end of the route has no name",
                    "add '" + key + "', or delete its number");
        }
    }
}
