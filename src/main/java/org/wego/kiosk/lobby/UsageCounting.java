// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.wego.kiosk.ops.StateFolder;
import org.wego.kiosk.time.Scheduler;
import org.wego.kiosk.usage.SessionCounter;
import org.wego.kiosk.usage.UsageFolder;
import org.wego.kiosk.usage.UsageWriter;

/**
 * Counts the use of a running lobby and stores the counts every five minutes. Made only after the first screen, and
 * only where counting is not switched off.
 */
final class UsageCounting {

    private static final Duration EVERY = Duration.ofMinutes(5);

    private final UsageWriter writer;
    private final Scheduler scheduler;
    private final Executor executor;
    private final Clock clock;
    private Optional<RunningPack> followed = Optional.empty();

    /**
     * Counts nothing before {@link #follow}.
     *
     * @param scheduler runs tasks on the FX thread
     * @param executor stores the counts
     */
    UsageCounting(StateFolder state, Clock clock, Scheduler scheduler, Executor executor) {
        this.writer = new UsageWriter(new UsageFolder(state));
        this.scheduler = scheduler;
        this.executor = executor;
        this.clock = clock;
        storeLater();
    }

    /** Counts what visitors do with the pack that is shown now. Call on the FX thread. */
    void follow(Optional<RunningPack> running) {
        running.filter(pack -> !followed.equals(Optional.of(pack))).ifPresent(pack -> {
            if (followed.isEmpty()) {
                // All packs of a lobby have the same line.
                new CallCounter(writer, clock, pack::zone, System::nanoTime).follow(pack.calls());
            }
            followed = running;
            pack.observe(new SessionCounter(writer, clock, pack::zone));
        });
    }

    private void storeLater() {
        scheduler.after(EVERY, () -> {
            executor.execute(writer::flush);
            storeLater();
        });
    }

    /** Stores what was counted last. */
    void close() {
        writer.flush();
    }
}
