// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The health of a running lobby.
 *
 * @param version of the program
 * @param process its id
 * @param started when the lobby started
 * @param written when this report was written
 * @param pulseAgeMillis the time since the screen was last drawn
 * @param pack the pack on the screen; empty when no content can be shown
 * @param restarts unplanned restarts: starts since the last orderly end, without the first
 * @param memory the memory that the program uses
 * @param selfTest the results of the self-test; empty until it has run
 * @param problems the latest warnings and errors, the latest last
 * @param timeZone of the clock on the screen; empty in a status of an earlier version
 * @param checking the content that is being checked, and the progress; empty when no check is running
 * @param troubles the current reasons why content is not shown as it should be; empty in a status of an earlier version
 * @param update how far the newest release of the content is; empty when the kiosk follows none
 * @param link how the link with other units is; empty when the kiosk has none
 * @param showing the ids of the emergency messages on the screen; empty in a status of an earlier version, and without any
 */
public record HealthReport(String version, long process, Instant started, Instant written, long pulseAgeMillis,
        Optional<ActivePack> pack, int restarts, MemoryUse memory, List<SelfTestItem> selfTest,
        List<RecentProblem> problems, Optional<ZoneId> timeZone, Optional<String> checking,
        Optional<List<String>> troubles, Optional<ContentUpdate> update, Optional<LinkHealth> link,
        Optional<List<String>> showing) {

    /** The health of a lobby without a link. */
    public HealthReport(String version, long process, Instant started, Instant written, long pulseAgeMillis,
            Optional<ActivePack> pack, int restarts, MemoryUse memory, List<SelfTestItem> selfTest,
            List<RecentProblem> problems, Optional<ZoneId> timeZone, Optional<String> checking,
            Optional<List<String>> troubles, Optional<ContentUpdate> update) {
        this(version, process, started, written, pulseAgeMillis, pack, restarts, memory, selfTest, problems, timeZone,
                checking, troubles, update, Optional.empty(), Optional.empty());
    }

    /** The same report with a link. */
    public HealthReport with(LinkHealth health) {
        return new HealthReport(version, process, started, written, pulseAgeMillis, pack, restarts, memory, selfTest,
                problems, timeZone, checking, troubles, update, Optional.of(health), showing);
    }

    /** The same report with emergency messages. */
    public HealthReport withShowing(List<String> ids) {
        return new HealthReport(version, process, started, written, pulseAgeMillis, pack, restarts, memory, selfTest,
                problems, timeZone, checking, troubles, update, link,
                ids.isEmpty() ? Optional.empty() : Optional.of(ids));
    }

    public HealthReport {
        selfTest = List.copyOf(selfTest);
        problems = List.copyOf(problems);
        troubles = troubles.map(List::copyOf);
        showing = showing.map(List::copyOf);
    }
}
