// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.time.Instant;
import java.util.Optional;

/**
 * Says that something was put on the screen and has not lasted a minute yet.
 *
 * @param name of the pack, for people
 * @param set when
 * @param machine which start of the machine it was; empty where the system does not tell
 * @param strikes 1 for what a power cut may explain, 2 and more for what only the show itself can
 * @param word names it in the {@link PendingStartFlag}; empty in a file of an earlier version
 */
record PendingStart(ContentVersion show, String name, Instant set, String machine, int strikes, Optional<String> word) {

    private static final int PROOF = 2;

    /** Whether the show is to be left out. */
    boolean isBlocked() {
        return strikes >= PROOF;
    }

    /**
     * As it stands when the program starts and finds it.
     *
     * <p>Only a start of the whole machine explains it, and only once: a power cut proves nothing against a pack.
     */
    PendingStart found(String machineNow) {
        boolean powerCut = !machine.isEmpty() && !machineNow.isEmpty() && !machine.equals(machineNow);
        return powerCut ? this : new PendingStart(show, name, set, machine, Math.max(strikes, PROOF), word);
    }
}
