// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.idle;

import java.time.Duration;
import java.util.function.Supplier;
import org.wego.kiosk.time.Scheduler;

/**
 * Notices that a visitor has gone: after an idle time it warns, and without an answer it ends the visit.
 *
 * <p>Any touch or key restarts the idle time, and so does the end of a spoken text or a film. A visitor who waits for
 * reception has more time. Delays are monotonic: setting the clock does not change them.
 */
public final class IdleWatch {

    static final int COUNT_DOWN_SECONDS = 30;
    /** Longer than any spoken text: an engine that hangs must not keep a visit for ever. */
    private static final Duration MAX_SPEECH = Duration.ofMinutes(20);

    /** Longer than any film: a player that hangs must not keep a visit for ever. */
    private static final Duration MAX_FILM = Duration.ofHours(3);

    /** How long a visitor may wait for reception without a touch. */
    private static final Duration WAITING = Duration.ofMinutes(5);

    /** What happens when the visitor has gone. */
    interface Listener {

        /** Shows how many seconds are left before the visit ends. */
        void warn(int secondsLeft);

        /** Removes the warning. */
        void dismiss();

        /** Ends the visit. */
        void end();
    }

    private final Scheduler scheduler;
    private final Supplier<Duration> timeout;
    private final Listener listener;
    private Runnable cancel = () -> {
    };
    private boolean warning;
    private boolean visitorPresent;
    private boolean speaking;
    private boolean playing;
    private boolean waiting;

    /**
     * A watch that counts nothing before the first {@link #onInput}.
     *
     * @param timeout the idle time before the warning, for the present visitor
     */
    public IdleWatch(Scheduler scheduler, Supplier<Duration> timeout, Listener listener) {
        this.scheduler = scheduler;
        this.timeout = timeout;
        this.listener = listener;
    }

    /** Notes that a visitor is there: restarts the idle time. */
    public void onInput() {
        cancel.run();
        if (warning) {
            warning = false;
            listener.dismiss();
        }
        visitorPresent = true;
        scheduleWarning();
    }

    /** Notes that the voice begins or ends: a visitor who listens is not idle. The spoken warning does not count. */
    public void listening(boolean now) {
        speaking = now;
        if (visitorPresent && !warning) {
            cancel.run();
            scheduleWarning();
        }
    }

    /** Notes that a film begins or ends: a visitor who watches it is not idle. */
    public void watching(boolean now) {
        if (playing != now) {
            playing = now;
            listening(speaking);
        }
    }

    /**
     * Notes that a visitor begins to wait for reception or has an answer, which the question must not cover; or that the
     * waiting is over.
     */
    public void waiting(boolean now) {
        waiting = now;
        if (visitorPresent && (now || !warning)) {
            onInput();
        }
    }

    /** Whether a visitor was there and is not yet considered gone. */
    public boolean isVisitorPresent() {
        return visitorPresent;
    }

    public boolean isWarning() {
        return warning;
    }

    /** Expects no visitor: no count-down until the next input. */
    public void stop() {
        cancel.run();
        warning = false;
        visitorPresent = false;
    }

    private void scheduleWarning() {
        var longest = playing ? MAX_FILM : MAX_SPEECH;
        cancel = scheduler.after(speaking || playing ? longest : usual(), () -> count(COUNT_DOWN_SECONDS));
    }

    private Duration usual() {
        var usual = timeout.get();
        return waiting && usual.compareTo(WAITING) < 0 ? WAITING : usual;
    }

    private void count(int secondsLeft) {
        if (secondsLeft == 0) {
            warning = false;
            visitorPresent = false;
            listener.end();
            return;
        }
        warning = true;
        listener.warn(secondsLeft);
        cancel = scheduler.after(Duration.ofSeconds(1), () -> count(secondsLeft - 1));
    }
}
