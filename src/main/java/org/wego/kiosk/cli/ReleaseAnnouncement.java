// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkException;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.message.PackAnnouncement;
import org.wego.kiosk.link.mqtt.LinkWiring;
import org.wego.kiosk.link.site.BriefLink;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.release.ReleaseManifest;

/** Tells the lobbies of a site over the broker which release is the newest. */
final class ReleaseAnnouncement {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final BrokerOptions options;
    private final PrintWriter out;

    ReleaseAnnouncement(BrokerOptions options, PrintWriter out) {
        this.options = options;
        this.out = out;
    }

    /**
     * Announces a release that is published.
     *
     * @throws CommandException when the broker does not take it; the release stays published
     */
    void say(ReleaseManifest release) throws CommandException {
        var json = new StrictJson();
        var announcement = new PackAnnouncement(PackAnnouncement.FORMAT, release.pack(), release.version(),
                release.sequence());
        try {
            var wiring = new LinkWiring(options.broker(), options.state(), json, Clock.systemUTC());
            var topics = wiring.topics();
            try (var link = new BriefLink(LinkWiring.broker(wiring.access().beside("publish")), topics,
                    options.broker().unit(), _ -> {
                    }, PATIENCE)) {
                link.publish(new BrokerMessage(topics.pack(), Payload.of(json.write(announcement)), true,
                        Optional.empty(), Optional.empty(), Optional.empty()));
            }
            out.println("announced to: site " + topics.site());
            out.flush();
        } catch (LinkException e) {
            throw new CommandException(ExitCode.PROBLEMS, "The release is published, but not announced: "
                    + e.failure().words() + ". Lobbies find it by themselves, only later", e);
        }
    }
}
