// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import java.time.Duration;

/** Lets in who knows the PIN; it counts the tries. */
public interface StaffDoor {

    /** The most digits that can be typed. */
    int LONGEST_PIN = 12;

    /** What the door says to a PIN. */
    sealed interface Answer {

        /** It was the right one. */
        record Open() implements Answer {}

        /**
         * It was a wrong one.
         *
         * @param triesLeft before the door shuts; at least 1
         */
        record Wrong(int triesLeft) implements Answer {}

        /**
         * No PIN is looked at now, not even the right one.
         *
         * @param left until the next try
         */
        record Shut(Duration left) implements Answer {}
    }

    /** Whether a PIN has been set; without one nobody is let in, and nothing shows that there is a door. Quick. */
    boolean hasPin();

    /**
     * Looks at a PIN; may take its time, and is called on a thread for work.
     *
     * @param pin digits; the caller wipes them afterwards
     */
    Answer tryPin(char[] pin);
}
