// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.Optional;
import org.wego.kiosk.pack.Problem;

/**
 * A problem at the record to which it belongs.
 *
 * @param key the record; empty when the problem does not concern a single one
 * @param pointer the place in the record, as a JSON pointer; empty for the whole record
 * @param problem with file and line of the pack with the overlay applied
 */
public record RecordProblem(Optional<RecordKey> key, String pointer, Problem problem) {

    /** An error of a whole record. */
    public static RecordProblem error(RecordKey key, String message) {
        return new RecordProblem(Optional.of(key), "", DiskProblems.error(key.toString(), message, ""));
    }

    /** Whether the problem keeps the record from being saved. */
    public boolean isError() {
        return problem.isError();
    }

    /** Whether it is the same problem of the same record, at any place in a file. */
    boolean isSameAs(RecordProblem other) {
        return key.equals(other.key) && pointer.equals(other.pointer)
                && problem.severity() == other.problem.severity() && (key.isPresent()
                        ? problem.message().equals(other.problem.message())
                        : problem.file().equals(other.problem.file()));
    }
}
