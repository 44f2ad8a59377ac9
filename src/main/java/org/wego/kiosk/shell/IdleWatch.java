// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.time.Duration;

/**
 * Notices that a visitor has gone: after a rest it asks, and when nobody answers it ends the visit.
 *
 * <p>Any touch or key begins the rest anew. Delays are monotonic: a clock that is set does not matter.
 */
final class IdleWatch {

    static final int COUNT_DOWN_SECONDS = 30;

    /** What happens when nobody is there. */
    interface Listener {

        /** Shows how many seconds are left before the visit ends. */
        void warn(int secondsLeft);

        /** Takes the warning away. */
        void dismiss();

        /** Ends the visit. */
        void end();
    }

    private final Ticker ticker;
    private final Duration rest;
    private final Listener listener;
    private Runnable cancel = () -> {
    };
    private boolean warning;
    private boolean awaiting;

    IdleWatch(Ticker ticker, Duration rest, Listener listener) {
        this.ticker = ticker;
        this.rest = rest;
        this.listener = listener;
    }

    /** Somebody is there: begins the rest anew. */
    void stir() {
        cancel.run();
        if (warning) {
            warning = false;
            listener.dismiss();
        }
        awaiting = true;
        cancel = ticker.after(rest, () -> count(COUNT_DOWN_SECONDS));
    }

    /** Whether somebody was there and is not yet taken to have gone. */
    boolean isAwaiting() {
        return awaiting;
    }

    /** Nobody is expected to answer: no count-down until the next touch. */
    void rest() {
        cancel.run();
        warning = false;
        awaiting = false;
    }

    private void count(int secondsLeft) {
        if (secondsLeft == 0) {
            warning = false;
            awaiting = false;
            listener.end();
            return;
        }
        warning = true;
        listener.warn(secondsLeft);
        cancel = ticker.after(Duration.ofSeconds(1), () -> count(secondsLeft - 1));
    }
}
