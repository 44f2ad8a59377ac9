// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.time.Instant;

/**
 * A warning or an error of the log, with its repetitions.
 *
 * @param weight the severity
 * @param first when it occurred first
 * @param last when it occurred last
 * @param times how often it occurred
 * @param message in a line
 */
public record RecentProblem(ProblemSeverity weight, Instant first, Instant last, long times, String message) {

    public enum ProblemSeverity {
        WARNING, ERROR
    }
}
