// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.time.Instant;

/**
 * A warning or an error that the log told, however often.
 *
 * @param weight of it
 * @param first when it came
 * @param last when it came again
 * @param times how often it came
 * @param message in a line
 */
public record RecentProblem(ProblemSeverity weight, Instant first, Instant last, long times, String message) {

    /** How bad it is. */
    public enum ProblemSeverity {
        WARNING, ERROR
    }
}
