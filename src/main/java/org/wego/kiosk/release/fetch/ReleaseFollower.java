// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.wego.kiosk.release.fetch.FetchState.FetchResult;
import org.wego.kiosk.time.Scheduler;

/**
 * Fetches what is newer again and again.
 *
 * <p>The pauses vary, so that many kiosks do not ask one server at the same moment. All fetches run on the thread of the
 * scheduler; the other methods may be called on any thread and never wait.
 */
public final class ReleaseFollower {

    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
    private static final Duration NUDGE_SPREAD = Duration.ofSeconds(5);
    private static final double SHORTEST = 0.8;
    private static final double LONGEST = 1.2;

    private final Function<Consumer<FetchState>, FetchResult> fetch;
    private final Scheduler scheduler;
    private final Duration every;
    private final RandomGenerator random;
    private final Clock clock;
    private volatile Optional<FetchMoment> last = Optional.empty();
    private volatile Optional<Instant> reached = Optional.empty();
    private Duration retry = FIRST_RETRY;
    private Runnable next = () -> {
    };

    /**
     * A moment of following.
     *
     * @param state how far the last fetch is
     * @param since when this state began
     */
    public record FetchMoment(FetchState state, Instant since) {}

    /**
     * A follower that has not begun.
     *
     * @param fetch fetches once, and reports each state
     * @param every the usual time from one fetch to the next
     */
    public ReleaseFollower(Function<Consumer<FetchState>, FetchResult> fetch, Scheduler scheduler, Duration every,
            RandomGenerator random, Clock clock) {
        this.fetch = fetch;
        this.scheduler = scheduler;
        this.every = every;
        this.random = random;
        this.clock = clock;
    }

    /** Fetches soon, and then again and again until the scheduler ends. */
    public void start() {
        nudge();
    }

    /** Fetches soon, because there may be something newer. */
    public void nudge() {
        var _ = scheduler.after(Duration.ZERO, () -> later(NUDGE_SPREAD.multipliedBy(random.nextInt(100))
                .dividedBy(100)));
    }

    /** The present moment; empty before the first fetch. */
    public Optional<FetchMoment> last() {
        return last;
    }

    /** When the source last answered with something that may be used; empty when it has not since the start. */
    public Optional<Instant> reached() {
        return reached;
    }

    private void later(Duration delay) {
        next.run();
        next = scheduler.after(delay, this::fetchOnce);
    }

    private void fetchOnce() {
        var result = fetch.apply(this::note);
        note(result);
        later(varied(switch (result) {
            case FetchState.NotFetched _ -> retry();
            case FetchState.RefusedRelease _ -> every;
            case FetchState.NothingNewer _,FetchState.Stored _ -> {
                reached = Optional.of(clock.instant());
                retry = FIRST_RETRY;
                yield every;
            }
        }));
    }

    /** Twice as long each time, until it is the usual pause. */
    private Duration retry() {
        var pause = retry.compareTo(every) < 0 ? retry : every;
        retry = pause.multipliedBy(2);
        return pause;
    }

    private Duration varied(Duration usual) {
        return Duration.ofMillis((long) (usual.toMillis() * random.nextDouble(SHORTEST, LONGEST)));
    }

    private void note(FetchState state) {
        last = Optional.of(new FetchMoment(state, clock.instant()));
    }
}
