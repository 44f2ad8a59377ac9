// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.wego.kiosk.ops.HealthReport;
import org.wego.kiosk.ops.LinkHealth;
import org.wego.kiosk.ops.RecentProblem;

/**
 * What the staff panel shows of a kiosk at one moment.
 *
 * @param state which content is shown
 * @param source where it was read: a folder, or a text for the bundled content
 * @param health the health of the program
 * @param running the time since the program started, by a monotonic clock
 * @param heapLimit the greatest size of the Java heap, bytes
 */
public record StaffFacts(ContentState state, String source, HealthReport health, Duration running, long heapLimit) {

    /** Which content is shown. */
    public enum ContentState {
        /** The configured content. */
        AS_SET_UP,
        /** The last usable content, because the configured content is not usable. */
        LAST_GOOD,
        /** The content that comes with the program, because no other is usable. */
        BUNDLED,
        /** No content: none can be shown. */
        NOTHING
    }

    /** The problems: first the lasting ones, then the recent warnings and errors, latest first; each once. */
    List<String> problems() {
        return Stream.concat(Stream.concat(health.troubles().stream().flatMap(List::stream),
                health.link().flatMap(LinkHealth::problem).stream()),
                health.problems().reversed().stream().map(RecentProblem::message)).distinct().toList();
    }
}
