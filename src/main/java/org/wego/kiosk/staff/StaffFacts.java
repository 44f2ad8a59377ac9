// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.wego.kiosk.ops.HealthReport;
import org.wego.kiosk.ops.RecentProblem;

/**
 * What the staff panel shows of a kiosk, at one moment.
 *
 * @param state how the content came to be shown
 * @param source where it was read: a folder, or words for the bundled one
 * @param health of the program
 * @param running since it started, by a clock that cannot be set
 * @param heapLimit bytes that Java may take for the heap
 */
public record StaffFacts(ContentState state, String source, HealthReport health, Duration running, long heapLimit) {

    /** How the content came to be shown. */
    public enum ContentState {
        /** It is what was set up. */
        AS_SET_UP,
        /** What was set up is not usable; the last that was is shown. */
        LAST_GOOD,
        /** Nothing else is usable; what comes with the program is shown. */
        BUNDLED,
        /** Nothing can be shown. */
        NOTHING
    }

    /** What is wrong: first what lasts, then the latest warnings and errors, the latest first; each once. */
    List<String> problems() {
        return Stream.concat(health.troubles().stream().flatMap(List::stream),
                health.problems().reversed().stream().map(RecentProblem::message)).distinct().toList();
    }
}
