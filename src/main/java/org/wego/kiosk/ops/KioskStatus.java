// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.util.List;
import java.util.Optional;

/**
 * The status of a kiosk, read from its state folder.
 *
 * @param format the version of the JSON form: 2
 * @param condition a summary in a word
 * @param folder the state folder
 * @param process the id of the running lobby, where known
 * @param reasons why the condition is not {@code WELL}; empty when it is
 * @param health the last report of the lobby; empty when it never wrote one
 */
public record KioskStatus(int format, Condition condition, String folder, Optional<Long> process,
        List<String> reasons, Optional<HealthReport> health) {

    /** The condition of a kiosk. */
    public enum Condition {
        /** Visitors can use it. */
        WELL,
        /** The lobby runs, and staff should check it. */
        PROBLEMS,
        /** The process exists but no longer responds. */
        DOES_NOT_ANSWER,
        NOT_RUNNING,
        /** The state folder cannot be read. */
        UNKNOWN
    }
}
