// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.time.Clock;
import java.time.Duration;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.LinkException;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.mqtt.LinkWiring;
import org.wego.kiosk.link.site.BriefLink;
import org.wego.kiosk.link.site.SiteBook;
import org.wego.kiosk.link.site.UnitMemory;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ExitCode;

/** Listens to a site for a moment, beside the desk or lobby whose configuration it uses. */
final class FleetListening {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final BrokerOptions options;
    private final StrictJson json;
    private final Clock clock;

    FleetListening(BrokerOptions options, StrictJson json, Clock clock) {
        this.options = options;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What is known after a time, with the units that an earlier run or the desk remembers.
     *
     * @throws CommandException when the broker cannot be reached
     */
    FleetDocument listen(Duration time) throws CommandException {
        try {
            var wiring = new LinkWiring(options.broker(), options.state(), json, clock);
            var topics = wiring.topics();
            var memory = new UnitMemory(options.state(), topics.site(), json);
            var book = new SiteBook(topics, json, System::nanoTime, clock);
            book.recall(memory.recall());
            try (var link = new BriefLink(LinkWiring.broker(wiring.access().beside("fleet")), topics,
                    options.broker().unit(), book::read, PATIENCE)) {
                link.subscribe(book.topics());
                Thread.sleep(time);
            }
            memory.keep(book.remembered());
            return FleetDocument.of(topics.site(), book.report(), clock.instant());
        } catch (LinkException e) {
            throw e.failure().cause() == LinkCause.FILE ? CommandException.usage(e.failure().words())
                    : new CommandException(ExitCode.PROBLEMS, "The site cannot be seen: " + e.failure().words(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException(ExitCode.PROBLEMS, "Interrupted", e);
        }
    }
}
