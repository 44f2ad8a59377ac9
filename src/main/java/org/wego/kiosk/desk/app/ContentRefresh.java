// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.wego.kiosk.desk.quality.Findings;
import org.wego.kiosk.pack.PackResult;

/**
 * Reads the content with all saved changes in the background, then indexes its records and collects its findings.
 *
 * <p>Requests that arrive while one waits are served together.
 */
final class ContentRefresh {

    /** The age at which a record needs to be confirmed again. */
    private static final int CONFIRM_AFTER_MONTHS = 6;

    private final DeskContent deskContent;
    private final Clock clock;
    private final DeskServices services;
    private final DeskAssembly parts;
    private final Predicate<PackResult> show;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile boolean searchable;

    /**
     * A refresh that has not started.
     *
     * @param show shows the result on the FX thread; returns whether it is valid
     */
    ContentRefresh(DeskContent deskContent, Clock clock, DeskServices services, DeskAssembly parts,
            Predicate<PackResult> show) {
        this.deskContent = deskContent;
        this.clock = clock;
        this.services = services;
        this.parts = parts;
        this.show = show;
    }

    void start() {
        if (waiting.getAndSet(true)) {
            return;
        }
        services.background().execute(() -> {
            waiting.set(false);
            parts.editing().refresh();
            var result = deskContent.checker().read(parts.editing().records().source());
            services.window().execute(() -> {
                if (show.test(result) && result instanceof PackResult.Accepted accepted) {
                    services.background().execute(() -> examine(accepted));
                }
            });
        });
    }

    private void examine(PackResult.Accepted accepted) {
        if (waiting.get()) {
            // The next refresh examines newer content.
            return;
        }
        // At the start the search is used first; after a change, one looks at the number of findings.
        if (searchable) {
            collect(accepted);
        }
        var finder = deskContent.finders().apply(accepted.content());
        services.window().execute(() -> parts.directory().searchWith(finder));
        if (!searchable) {
            searchable = true;
            collect(accepted);
        }
    }

    private void collect(PackResult.Accepted accepted) {
        var today = LocalDate.ofInstant(clock.instant(), accepted.content().manifest().timeZone());
        var findings = new DeskFindings(parts.editing().records()).of(accepted,
                new Findings(accepted.content(), today, CONFIRM_AFTER_MONTHS));
        services.window().execute(() -> parts.quality().show(findings));
    }
}
