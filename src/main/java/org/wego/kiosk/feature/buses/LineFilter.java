// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.Optional;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.nav.Destination;

/** A choice among the lines of the list. */
sealed interface LineFilter {

    /** Every line. */
    record AllLines() implements LineFilter {}

    /** The lines of one group. */
    record LinesOfGroup(BusGroup group) implements LineFilter {}

    /** The lines that run at night. */
    record NightLines() implements LineFilter {}

    /** Whether the list shows a line. */
    default boolean shows(BusLine line) {
        return switch (this) {
            case AllLines() -> true;
            case LinesOfGroup(var group) -> line.group().equals(group.id());
            case NightLines() -> line.night();
        };
    }

    /** The choice as part of a destination. */
    default Destination.Buses destination() {
        return new Destination.Buses(switch (this) {
            case AllLines() -> Optional.empty();
            case LinesOfGroup(var group) -> Optional.of(group.id());
            case NightLines() -> Optional.of(Destination.Buses.NIGHT);
        });
    }

    /** The group whose lines are shown; empty for a choice across groups. */
    default Optional<BusGroup> onlyGroup() {
        return this instanceof LinesOfGroup(var group) ? Optional.of(group) : Optional.empty();
    }
}
