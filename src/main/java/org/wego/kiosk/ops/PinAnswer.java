// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.time.Duration;

/** What becomes of a PIN that somebody tried. */
public sealed interface PinAnswer {

    /** It is the PIN. */
    record Right() implements PinAnswer {}

    /**
     * It is not.
     *
     * @param triesLeft before none is taken for a while; at least 1
     */
    record Wrong(int triesLeft) implements PinAnswer {}

    /**
     * None is taken now: this one was one too many, or came too early and was not looked at.
     *
     * @param remaining until one is taken again
     */
    record Shut(Duration remaining) implements PinAnswer {}

    /** None was set, so none is right. */
    record NoPin() implements PinAnswer {}
}
