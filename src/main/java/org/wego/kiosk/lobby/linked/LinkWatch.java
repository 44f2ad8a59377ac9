// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.wego.kiosk.link.LinkFailure;
import org.wego.kiosk.link.LinkStatus;
import org.wego.kiosk.link.LinkStatus.LinkPhase;
import org.wego.kiosk.ops.LinkHealth;
import org.wego.kiosk.ops.LinkHealth.LinkStage;

/** How the link of a lobby is, and for how long. May be asked on any thread. */
final class LinkWatch {

    private final String broker;
    private final LongSupplier nanoTime;
    private volatile WatchedStage now;

    private record WatchedStage(LinkStage stage, String words, long since) {}

    /**
     * A watch over a link that has not begun.
     *
     * @param broker the address and the place of the unit on it
     * @param nanoTime as {@code System.nanoTime}
     */
    LinkWatch(String broker, LongSupplier nanoTime) {
        this.broker = broker;
        this.nanoTime = nanoTime;
        now = new WatchedStage(LinkStage.NOT_CONNECTED, broker, nanoTime.getAsLong());
    }

    /** Takes a status over; returns whether it is news for staff. */
    boolean note(LinkStatus status) {
        if (status.phase() != LinkPhase.CONNECTED) {
            return note(LinkStage.NOT_CONNECTED, status.failure().map(why -> broker + ": " + why.words())
                    .orElse(broker));
        }
        return status.refused().isEmpty() ? note(LinkStage.CONNECTED, broker)
                : note(LinkStage.LIMITED, broker + ": " + String.join("; ", status.refused()));
    }

    /** The link cannot be made. */
    boolean note(LinkFailure failure) {
        return note(LinkStage.UNUSABLE, failure.words());
    }

    private boolean note(LinkStage stage, String words) {
        var before = now;
        if (before.stage() == stage && before.words().equals(words)) {
            return false;
        }
        now = new WatchedStage(stage, words, before.stage() == stage ? before.since() : nanoTime.getAsLong());
        return true;
    }

    LinkHealth health() {
        var stage = now;
        return new LinkHealth(stage.stage(), stage.words(),
                TimeUnit.NANOSECONDS.toSeconds(nanoTime.getAsLong() - stage.since()));
    }
}
