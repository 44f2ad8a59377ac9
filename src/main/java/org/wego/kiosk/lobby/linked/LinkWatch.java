// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
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
    private LinkStatus status = new LinkStatus(LinkPhase.OFF, Optional.empty(), List.of(), 0);
    private List<String> texts = List.of();
    private String remark = "";

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
    boolean note(LinkStatus latest) {
        status = latest;
        return note();
    }

    /** Takes over what is wrong with the texts of reception; returns whether that is news for staff. */
    boolean note(List<String> problems) {
        texts = List.copyOf(problems);
        return note();
    }

    /** Adds something to the words of a link that stands. */
    void remark(String words) {
        remark = "; " + words;
    }

    private boolean note() {
        if (status.phase() != LinkPhase.CONNECTED) {
            return note(LinkStage.NOT_CONNECTED, status.failure().map(why -> broker + ": " + why.words())
                    .orElse(broker));
        }
        var limits = Stream.concat(status.refused().stream(), texts.stream()).toList();
        return limits.isEmpty() ? note(LinkStage.CONNECTED, broker + remark)
                : note(LinkStage.LIMITED, broker + ": " + String.join("; ", limits));
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
