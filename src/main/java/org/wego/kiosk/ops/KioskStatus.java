// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.util.List;
import java.util.Optional;

/**
 * What can be told of a kiosk from its state folder.
 *
 * @param format of this description when it is written as JSON: 2
 * @param condition in a word
 * @param folder where this was read
 * @param process the id of the running lobby, where it is known
 * @param reasons why the condition is no better; empty when all is well
 * @param health what the lobby last wrote; empty when it never did
 */
public record KioskStatus(int format, Condition condition, String folder, Optional<Long> process,
        List<String> reasons, Optional<HealthReport> health) {

    /** How a kiosk is. */
    public enum Condition {
        /** Visitors can use it. */
        WELL,
        /** It runs, and somebody should look at it. */
        PROBLEMS,
        /** Its process is there and does nothing any more. */
        DOES_NOT_ANSWER,
        NOT_RUNNING,
        /** The folder may not be looked into. */
        UNKNOWN
    }
}
