// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.idle;

import java.time.Duration;
import java.util.function.Supplier;
import org.wego.kiosk.time.Scheduler;

/**
 * Notices that a visitor has gone: after a rest it asks, and when nobody answers it ends the visit.
 *
 * <p>Any touch or key restarts the idle time, and so does the end of a spoken text and of a film. Delays are monotonic:
 * a clock that is set does not matter.
 */
public final class IdleWatch {

    static final int COUNT_DOWN_SECONDS = 30;
    /** Nothing on a screen takes as long to be said: an engine that hangs must not keep a visit for ever. */
    private static final Duration MAX_SPEECH = Duration.ofMinutes(20);

    /** Nor a player. */
    private static final Duration MAX_FILM = Duration.ofHours(3);

    /** What happens when nobody is there. */
    interface Listener {

        /** Shows how many seconds are left before the visit ends. */
        void warn(int secondsLeft);

        /** Takes the warning away. */
        void dismiss();

        /** Ends the visit. */
        void end();
    }

    private final Scheduler scheduler;
    private final Supplier<Duration> rest;
    private final Listener listener;
    private Runnable cancel = () -> {
    };
    private boolean warning;
    private boolean awaiting;
    private boolean speaking;
    private boolean playing;

    /**
     * A watch that counts nothing before the first {@link #onInput}.
     *
     * @param rest how long this visitor is left in peace
     */
    public IdleWatch(Scheduler scheduler, Supplier<Duration> rest, Listener listener) {
        this.scheduler = scheduler;
        this.rest = rest;
        this.listener = listener;
    }

    /** Somebody is there: begins the rest anew. */
    public void onInput() {
        cancel.run();
        if (warning) {
            warning = false;
            listener.dismiss();
        }
        awaiting = true;
        await();
    }

    /** The voice has begun to speak, or has ended: a visitor who listens is not idle. The spoken warning does not count. */
    public void listening(boolean now) {
        speaking = now;
        if (awaiting && !warning) {
            cancel.run();
            await();
        }
    }

    /** A film has begun to play, or has ended: a visitor who watches it is not idle. */
    public void watching(boolean now) {
        if (playing != now) {
            playing = now;
            listening(speaking);
        }
    }

    /** Whether somebody was there and is not yet taken to have gone. */
    public boolean isAwaiting() {
        return awaiting;
    }

    public boolean isWarning() {
        return warning;
    }

    /** Nobody is expected to answer: no count-down until the next touch. */
    public void rest() {
        cancel.run();
        warning = false;
        awaiting = false;
    }

    private void await() {
        var longest = playing ? MAX_FILM : MAX_SPEECH;
        cancel = scheduler.after(speaking || playing ? longest : rest.get(), () -> count(COUNT_DOWN_SECONDS));
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
        cancel = scheduler.after(Duration.ofSeconds(1), () -> count(secondsLeft - 1));
    }
}
