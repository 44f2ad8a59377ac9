// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.CallSituation;
import org.wego.kiosk.call.VisitorCall;
import org.wego.kiosk.model.TrustedClock;
import org.wego.kiosk.usage.SessionCounter.UsageSink;
import org.wego.kiosk.usage.UsageTable;

/**
 * Counts the calls of visitors by what became of them: each call once, and its waiting time only as one of three classes.
 *
 * <p>While the clock cannot be right, nothing is counted. Confined to the FX thread.
 */
final class CallCounter {

    private static final Duration QUICK = Duration.ofMinutes(1);
    /** From then on the lobby advises visitors not to wait for an answer. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final UsageSink sink;
    private final Clock clock;
    private final Supplier<ZoneId> zone;
    private final LongSupplier nanoTime;
    /** When the call began that has not been counted yet. */
    private OptionalLong asked = OptionalLong.empty();
    private boolean inVain;

    /**
     * A counter that has seen no call yet.
     *
     * @param zone the time zone of the lobby
     * @param nanoTime as {@code System.nanoTime}
     */
    CallCounter(UsageSink sink, Clock clock, Supplier<ZoneId> zone, LongSupplier nanoTime) {
        this.sink = sink;
        this.clock = clock;
        this.zone = zone;
        this.nanoTime = nanoTime;
    }

    /** Counts the calls of a lobby from now on. */
    void follow(ObservableValue<CallSituation> situation) {
        situation.subscribe((before, now) -> changed(before.call(), now));
    }

    private void changed(Optional<VisitorCall> before, CallSituation now) {
        if (before.isEmpty() && now.call().isPresent()) {
            asked = OptionalLong.of(nanoTime.getAsLong());
            inVain = false;
        }
        inVain |= now.call().filter(call -> call.obstacle().isPresent()).isPresent();
        if (now.call().filter(call -> call.stage() == CallStage.COMING).isPresent() || now.done()) {
            asked.ifPresent(begun -> count(answered(Duration.ofNanos(nanoTime.getAsLong() - begun))));
        } else if (now.call().isEmpty() && asked.isPresent()) {
            count(inVain ? "call-unanswered" : "call-cancelled");
        }
    }

    private static String answered(Duration after) {
        return after.compareTo(QUICK) <= 0 ? "call-answered-1"
                : after.compareTo(PATIENCE) <= 0 ? "call-answered-2" : "call-answered-later";
    }

    private void count(String key) {
        asked = OptionalLong.empty();
        TrustedClock.of(clock).ifPresent(moment -> sink.count(moment.atZone(zone.get()), UsageTable.EVENT, key));
    }
}
