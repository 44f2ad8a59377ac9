// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How a running lobby is.
 *
 * @param version of the program
 * @param process its id
 * @param started when
 * @param written when this was so
 * @param pulseAgeMillis how long ago the screen was last drawn
 * @param pack what is shown; empty when nothing can be
 * @param restarts starts since the lobby was last left in order, without the first
 * @param memory what the program takes
 * @param selfTest what was found after the start; empty until then
 * @param problems the latest warnings and errors, the latest last
 * @param timeZone of the clock on the screen; empty in a status of an earlier version
 * @param checking which content is being checked and how far that is; empty while none is
 * @param troubles what keeps content from being shown as it should be, as long as it does; empty in a status of an
 *        earlier version
 */
public record HealthReport(String version, long process, Instant started, Instant written, long pulseAgeMillis,
        Optional<ActivePack> pack, int restarts, MemoryUse memory, List<SelfTestItem> selfTest,
        List<RecentProblem> problems, Optional<ZoneId> timeZone, Optional<String> checking,
        Optional<List<String>> troubles) {

    public HealthReport {
        selfTest = List.copyOf(selfTest);
        problems = List.copyOf(problems);
        troubles = troubles.map(List::copyOf);
    }
}
