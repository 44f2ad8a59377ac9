// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.wego.kiosk.activation.PackSmokeTest;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.pack.source.PackSource;

/**
 * Tells how far the check of a new or changed pack has come, which takes half a minute: for log, status and window.
 *
 * <p>May be shared between threads.
 */
public final class CheckProgress {

    private static final Logger LOG = System.getLogger(CheckProgress.class.getName());

    /** Who wants to know; called on the thread that checks. */
    public interface ProgressListener {

        /** The check of a pack begins. */
        void began(PackSource pack);

        /** So many screens of the pack have been drawn. */
        void drawn(int done, int total);

        /** The check has ended, well or not. */
        void ended();
    }

    private final List<ProgressListener> watchers = new CopyOnWriteArrayList<>();
    private final AtomicInteger checks = new AtomicInteger();
    private final AtomicReference<Optional<String>> now = new AtomicReference<>(Optional.empty());

    /** Tells of all checks that begin from now on. */
    public void watch(ProgressListener watcher) {
        watchers.add(watcher);
    }

    /** The first screen is on its way: nobody waits for later checks. */
    public void unwatch() {
        watchers.clear();
    }

    /** What is being checked, in a line for people; empty while nothing is. */
    public Optional<String> now() {
        return now.get();
    }

    /** The check of a pack, watched. */
    public Function<PackSource, PackResult> watched(Function<PackSource, PackResult> check) {
        return pack -> {
            begin(pack);
            var result = check.apply(pack);
            if (result instanceof PackResult.Refused) {
                end();
            }
            return result;
        };
    }

    /** The trial that follows a check, watched. */
    public PackSmokeTest watched(PackSmokeTest trial) {
        return (pack, overlay) -> {
            if (now.get().isEmpty()) {
                begin(new FolderPack(pack));
            }
            try {
                return trial.faults(pack, overlay);
            } finally {
                end();
            }
        };
    }

    private void begin(PackSource pack) {
        // The log drops repeated messages; the number makes the message of each check a new one.
        LOG.log(Level.INFO, "The content pack in {0} is new or changed and is being checked (check {1} of this run)",
                pack.name(), Integer.toString(checks.incrementAndGet()));
        now.set(Optional.of(pack.name() + ": its files are read"));
        watchers.forEach(watcher -> watcher.began(pack));
    }

    /** So many screens have been drawn. */
    public void drawn(int done, int total) {
        now.updateAndGet(known -> known.map(line -> line.replaceAll(": [^:]*$", "") + ": " + done + " of " + total
                + " screens drawn"));
        watchers.forEach(watcher -> watcher.drawn(done, total));
    }

    private void end() {
        now.set(Optional.empty());
        watchers.forEach(ProgressListener::ended);
    }
}
