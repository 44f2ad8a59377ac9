// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.overlay.Overlay;
import org.wego.kiosk.overlay.OverlayFolder;
import org.wego.kiosk.pack.PackResult;

/** Runs reception's window from its options to its closing. */
final class Desk {

    private final DeskOptions options;
    private final PrintStream err = System.err;

    Desk(DeskOptions options) {
        this.options = options;
    }

    /** The exit code. */
    int run() {
        var obstacle = Display.obstacle();
        if (obstacle.isPresent()) {
            err.println(obstacle.get());
            return ExitCode.USAGE;
        }
        var folder = new OverlayFolder(options.overlay(), new StrictJson(), Clock.systemUTC());
        try (var live = new LiveContent(Packs.source(options.pack()), Optional.of(folder))) {
            var reading = live.read();
            if (reading.result() instanceof PackResult.Refused(var problems) && !reading.overlay().isEmpty()) {
                // The window shows what is wrong with the changes, and mends them.
                problems.forEach(err::println);
                reading = live.with(Overlay.NONE);
            }
            return switch (reading.result()) {
                case PackResult.Refused(var problems) -> {
                    problems.forEach(err::println);
                    yield ExitCode.PROBLEMS;
                }
                case PackResult.Accepted accepted -> show(accepted, live, folder);
            };
        }
    }

    private int show(PackResult.Accepted pack, LiveContent live, OverlayFolder folder) {
        var closed = new CountDownLatch(1);
        Platform.startup(() -> new DeskWindow(pack, live, folder, options.lang()).show(closed::countDown));
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return ExitCode.DONE;
    }
}
