// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.time.Duration;

/** The answer to a PIN that was tried. */
public sealed interface PinAnswer {

    /** It is the PIN. */
    record Right() implements PinAnswer {}

    /** It is not, or was not compared. */
    sealed interface Denial extends PinAnswer {}

    /**
     * It is not the PIN.
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

    /** No PIN has been set, so none is right. */
    record NoPin() implements PinAnswer {}
}
