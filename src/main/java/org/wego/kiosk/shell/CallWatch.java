// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.CallSituation;
import org.wego.kiosk.call.ReceptionCalls;
import org.wego.kiosk.call.VisitorCall;
import org.wego.kiosk.nav.Destination;

/** What a call to reception means for a visit: the bell, the time that the visitor waits, and its end with the visit. */
final class CallWatch {

    private final ReceptionCalls calls;
    private final Runnable bell;
    private final Consumer<Boolean> waiting;
    private final Subscription following;

    /**
     * Follows the calls from now on.
     *
     * @param bell rings at this kiosk
     * @param waiting is told that the visitor begins to wait or has an answer, and that the waiting is over
     */
    CallWatch(ReceptionCalls calls, Runnable bell, Consumer<Boolean> waiting) {
        this.calls = calls;
        this.bell = bell;
        this.waiting = waiting;
        following = calls.situation().subscribe(this::changed);
    }

    private void changed(CallSituation before, CallSituation now) {
        if (before.call().isEmpty() && now.call().isPresent()) {
            bell.run();
            waiting.accept(true);
        } else if (before.call().isPresent() && now.call().isEmpty()) {
            waiting.accept(false);
        } else if (!answer(before).equals(answer(now)) && answer(now).isPresent()) {
            waiting.accept(true);
        }
    }

    /** Whether somebody has seen the call, or is coming. */
    private static Optional<CallStage> answer(CallSituation situation) {
        return situation.call().map(VisitorCall::stage)
                .filter(stage -> stage == CallStage.SEEN || stage == CallStage.COMING);
    }

    /** Whether a call is open. */
    boolean isOpen() {
        return calls.situation().getValue().call().isPresent();
    }

    /**
     * The visitor comes to a screen. The bell of a screen of reception from which nobody can be called is the only call.
     *
     * @param over whether a visit has ended there
     */
    void arrive(Destination place, boolean over) {
        if (over) {
            calls.end();
        } else if (place instanceof Destination.Reception && !calls.situation().getValue().linked() && !isOpen()) {
            bell.run();
        }
    }

    /** The visit ends. */
    void end() {
        calls.end();
    }

    /** Follows no more calls. */
    void close() {
        following.unsubscribe();
    }
}
