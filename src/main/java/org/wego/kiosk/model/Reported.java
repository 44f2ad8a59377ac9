// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.Optional;

/**
 * A value that a source states, or the true reason why it is not there.
 *
 * <p>Absence is a value of its own, so that a screen can say "not published" and never shows an empty row.
 *
 * @param <T> what the value would be
 */
public sealed interface Reported<T> {

    /** The source gives the value. */
    record Known<T>(T value) implements Reported<T> {}

    /** The source names the thing (a heading, a label) and gives no value for it. */
    record NotPublished<T>() implements Reported<T> {}

    /** The value has not been recorded yet. */
    record NotRecorded<T>() implements Reported<T> {}

    /**
     * The source gives a part that cannot be used.
     *
     * @param asPublished exactly what was published; for staff, never for a visitor
     */
    record Incomplete<T>(String asPublished) implements Reported<T> {}

    /** The value, when there is one to use. */
    default Optional<T> known() {
        return this instanceof Known<T>(T value) ? Optional.of(value) : Optional.empty();
    }
}
