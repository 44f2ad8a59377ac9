// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Notices two machines with one identity, which throw each other out in circles, as happens with a copied disk.
 *
 * <p>Machines that wait a while before they connect again throw each other out slowly, so the takeovers are counted over
 * ten minutes.
 */
final class TakeoverGuard {

    private static final int TOO_MANY = 3;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Deque<Long> takeovers = new ArrayDeque<>();

    /**
     * Counts one takeover.
     *
     * @param nanoTime now
     * @return whether this unit has to stop for a long while
     */
    boolean tooMany(long nanoTime) {
        takeovers.addLast(nanoTime);
        while (nanoTime - takeovers.getFirst() > WITHIN.toNanos()) {
            takeovers.removeFirst();
        }
        return takeovers.size() >= TOO_MANY;
    }
}
