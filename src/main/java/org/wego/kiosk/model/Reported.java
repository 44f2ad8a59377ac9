// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.Optional;

/**
 * A value that a source gives, or the reason why there is none.
 *
 * <p>Absence is a value with a reason, so that a screen can say "not published" and never shows an empty row.
 *
 * @param <T> the type of the value
 */
public sealed interface Reported<T> {

    /** The source gives the value. */
    record Known<T>(T value) implements Reported<T> {}

    /** The source has a heading or a label for the value, but not the value. */
    record NotPublished<T>() implements Reported<T> {}

    /** The value has not been recorded yet. */
    record NotRecorded<T>() implements Reported<T> {}

    /**
     * The source gives an incomplete value that cannot be used.
     *
     * @param asPublished the exact published text; for staff, never for visitors
     */
    record Incomplete<T>(String asPublished) implements Reported<T> {}

    /** The value if it is known. */
    default Optional<T> known() {
        return this instanceof Known<T>(T value) ? Optional.of(value) : Optional.empty();
    }
}
