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
 * Reports the progress of the check of a new or changed pack, which takes half a minute, to log, status and window.
 *
 * <p>May be shared between threads.
 */
public final class CheckProgress {

    private static final Logger LOG = System.getLogger(CheckProgress.class.getName());

    /** Listens to the progress; called on the thread of the check. */
    public interface ProgressListener {

        /** The check of a pack begins. */
        void began(PackSource pack);

        /** Screens of the pack have been drawn. */
        void drawn(int done, int total);

        /** The check has ended, with or without problems. */
        void ended();
    }

    private final List<ProgressListener> watchers = new CopyOnWriteArrayList<>();
    private final AtomicInteger checks = new AtomicInteger();
    private final AtomicReference<Optional<String>> now = new AtomicReference<>(Optional.empty());

    /** Adds a listener for all checks that begin from now on. */
    public void watch(ProgressListener watcher) {
        watchers.add(watcher);
    }

    /** Removes all listeners: the first screen is coming, and later checks run in the background. */
    public void unwatch() {
        watchers.clear();
    }

    /** The pack that is being checked and the progress, in one line; empty while no check runs. */
    public Optional<String> now() {
        return now.get();
    }

    /** A content check that reports its progress here. */
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

    /** A smoke test that reports its progress here; it follows the content check. */
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
        // The log drops repeated messages; the number makes each message different.
        LOG.log(Level.INFO, "The content pack in {0} is new or changed and is being checked (check {1} of this run)",
                pack.name(), Integer.toString(checks.incrementAndGet()));
        now.set(Optional.of(pack.name() + ": reading its files"));
        watchers.forEach(watcher -> watcher.began(pack));
    }

    /** Reports the number of screens drawn. */
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
