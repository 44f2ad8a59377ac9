// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.hours;

import java.time.Instant;
import java.util.Optional;

/** What opening hours say about a moment. */
public sealed interface Opening {

    /**
     * Open.
     *
     * @param until when it closes; empty: within two weeks it does not
     * @param holidaysKnown whether the day is known to be no holiday that would change this
     */
    record Open(Optional<Instant> until, boolean holidaysKnown) implements Opening {}

    /**
     * Closed.
     *
     * @param next when it opens; a holiday on which it may be closed is left out; empty: within two weeks it does not
     * @param holidaysKnown whether the day of the opening is known to be no holiday that would change this
     * @param holiday the holiday for which it is closed
     */
    record Closed(Optional<Instant> next, boolean holidaysKnown, Optional<Holiday> holiday) implements Opening {}

    /** The hours, or the time of day, are not known: never shown as open. */
    record NotKnown() implements Opening {}
}
