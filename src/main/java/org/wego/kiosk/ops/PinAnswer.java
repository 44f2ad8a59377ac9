// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.time.Duration;

/** The answer to a PIN. */
public sealed interface PinAnswer {

    /** The PIN is right. */
    record Right() implements PinAnswer {}

    /** The PIN is wrong, or was not compared. */
    sealed interface Denial extends PinAnswer {}

    /**
     * The PIN is wrong.
     *
     * @param triesLeft before no PIN is accepted for a while; at least 1
     */
    record Wrong(int triesLeft) implements Denial {}

    /**
     * No PIN is accepted now, not even the right one.
     *
     * @param remaining until the next try
     */
    record LockedOut(Duration remaining) implements Denial {}

    /** No PIN has been set. */
    record NoPin() implements PinAnswer {}
}
