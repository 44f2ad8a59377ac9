// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.wego.kiosk.link.LinkStatus.LinkPhase;

/**
 * Tells how a link is, and writes each news of it to the log once. It warns of nothing there: whoever is told decides
 * when a fault has lasted long enough for staff.
 */
final class LinkTeller {

    private static final Logger LOG = System.getLogger(LinkTeller.class.getName());

    private final LinkKeeper keeper;
    private final Consumer<LinkStatus> onStatus;
    private final TreeSet<String> refused = new TreeSet<>();
    private Optional<String> logged = Optional.empty();

    LinkTeller(LinkKeeper keeper, Consumer<LinkStatus> onStatus) {
        this.keeper = keeper;
        this.onStatus = onStatus;
    }

    /** Remembers what the broker refused. */
    void note(List<LinkFailure> failures) {
        for (var failure : failures) {
            if (refused.add(failure.words())) {
                LOG.log(Level.INFO, "Link to the broker: {0}", failure.words());
                tell();
            }
        }
    }

    /** A new connection may be allowed more. */
    void forget() {
        refused.clear();
    }

    void tell() {
        var status = new LinkStatus(keeper.phase(), keeper.failure(), List.copyOf(refused), keeper.dropped());
        var words = status.failure().map(LinkFailure::words);
        if (words.isPresent() && !words.equals(logged)) {
            LOG.log(Level.INFO, "Link to the broker: {0}", words.get());
            logged = words;
        } else if (status.phase() == LinkPhase.CONNECTED && logged.isPresent()) {
            LOG.log(Level.INFO, "Link to the broker: connected");
            logged = Optional.empty();
        }
        onStatus.accept(status);
    }
}
