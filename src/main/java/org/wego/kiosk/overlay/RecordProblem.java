// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.Optional;
import org.wego.kiosk.pack.Problem;

/**
 * A problem at the record to which it belongs.
 *
 * @param key the record; empty for what concerns no single one
 * @param pointer where in the record, as a JSON pointer; empty for the whole record
 * @param problem what is wrong; its file and line are those of the pack with the overlay put in
 */
public record RecordProblem(Optional<RecordKey> key, String pointer, Problem problem) {

    /** An error of a whole record. */
    public static RecordProblem error(RecordKey key, String message) {
        return new RecordProblem(Optional.of(key), "", DiskProblems.fault(key.toString(), message, ""));
    }

    /** Whether it keeps the record from being saved. */
    public boolean isError() {
        return problem.isError();
    }

    /** Whether it says the same about the same, wherever in a file that stands. */
    boolean isSameAs(RecordProblem other) {
        return key.equals(other.key) && pointer.equals(other.pointer)
                && problem.severity() == other.problem.severity() && (key.isPresent()
                        ? problem.message().equals(other.problem.message())
                        : problem.file().equals(other.problem.file()));
    }
}
