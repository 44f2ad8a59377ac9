// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.calls;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.wego.kiosk.call.ReceptionNews.Presence;

/**
 * What visitors read of this desk.
 *
 * @param presence empty until staff first do anything
 * @param backAt when somebody will be back
 * @param since when this was set, or last known to be so
 * @param question what staff should answer
 */
public record ReceptionShown(Optional<Presence> presence, Optional<LocalTime> backAt, Instant since,
        ReceptionQuestion question) {

    /** A question about what visitors read. */
    public enum ReceptionQuestion {
        /** None. */
        NONE,
        /** The time to be back has passed. */
        HERE_AGAIN,
        /** Nobody has touched the desk for a long time. */
        STILL_HERE
    }

    /** Whether visitors read that somebody is there. */
    public boolean isHere() {
        return presence.filter(Presence.HERE::equals).isPresent();
    }
}
