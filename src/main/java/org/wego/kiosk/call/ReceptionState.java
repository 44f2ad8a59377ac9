// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.wego.kiosk.call.ReceptionNews.Presence;

/**
 * What all desks together say: somebody is there if anybody is at one of them, else the earliest time to be back counts.
 *
 * @param presence who is there
 * @param backAt when somebody will be back, in the time zone of the pack; only with {@link Presence#BACK_LATER}
 * @param since when this was set, by the clock of this machine; empty when that cannot be right
 */
public record ReceptionState(Presence presence, Optional<LocalTime> backAt, Optional<Instant> since) {}
