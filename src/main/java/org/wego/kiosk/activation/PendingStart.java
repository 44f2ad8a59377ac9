// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.time.Instant;
import java.util.Optional;

/**
 * Records that a content version was put on the screen and has not lasted a minute yet.
 *
 * @param name of the pack, for people
 * @param set when it was put on the screen
 * @param machine identifies the boot of the machine; empty where the system does not report it
 * @param strikes 1 when a power cut may be the cause, 2 and more when only the content itself can be
 * @param word identifies the record in the {@link PendingStartFlag}; empty in a file of an earlier version
 */
record PendingStart(ContentVersion show, String name, Instant set, String machine, int strikes, Optional<String> word) {

    private static final int PROOF = 2;

    /** Whether the content version must not be shown. */
    boolean isBlocked() {
        return strikes >= PROOF;
    }

    /**
     * The record as the next start of the program finds it.
     *
     * <p>Only a reboot of the machine excuses it, and only once: a power cut proves nothing against a pack.
     */
    PendingStart afterStart(String machineNow) {
        boolean powerCut = !machine.isEmpty() && !machineNow.isEmpty() && !machine.equals(machineNow);
        return powerCut ? this : new PendingStart(show, name, set, machine, Math.max(strikes, PROOF), word);
    }
}
