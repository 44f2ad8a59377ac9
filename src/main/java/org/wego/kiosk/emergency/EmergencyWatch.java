// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency;

import java.time.Duration;
import java.util.function.Supplier;
import org.wego.kiosk.files.PollingWatch;

/** Follows the messages in a folder, about once a second, on its own thread. */
public final class EmergencyWatch implements AutoCloseable {

    private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);

    private final PollingWatch<FolderMessages> watch;

    private EmergencyWatch(PollingWatch<FolderMessages> watch) {
        this.watch = watch;
    }

    /**
     * Follows a folder from now on.
     *
     * @param folder looks at it
     */
    public static EmergencyWatch begin(EmergencyOrigin origin, Supplier<FolderMessages> folder, EmergencyDesk desk) {
        return new EmergencyWatch(PollingWatch.begin("alerts", POLL_INTERVAL, () -> {
            desk.tidy();
            return folder.get();
        }, found -> {
            take(origin, found, desk);
            return true;
        }));
    }

    static void take(EmergencyOrigin origin, FolderMessages found, EmergencyDesk desk) {
        found.messages().ifPresentOrElse(all -> desk.replace(origin, all, found.faults()),
                () -> desk.report(origin, found.faults()));
    }

    @Override
    public void close() {
        watch.close();
    }
}
