// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.Comparator;

/**
 * A wrong or doubtful thing in a pack, described for the person who edits the pack.
 *
 * @param severity whether the pack is refused
 * @param code the kind of problem, for programs
 * @param file the path from the pack's folder
 * @param line counted from 1
 * @param pointer a JSON pointer to the value; empty for the whole file
 * @param message what is wrong, in plain words
 * @param hint how to fix it; may be empty
 */
public record Problem(Severity severity, ProblemCode code, String file, int line, String pointer, String message,
        String hint) {

    public static final Comparator<Problem> IN_ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::severity).thenComparing(Problem::pointer).thenComparing(Problem::message);

    /** Whether the pack is refused because of this problem. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code FILE:LINE: POINTER: MESSAGE (HINT)}, without the parts that are empty. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + (pointer.isEmpty() ? "" : pointer + ": ") + message
                + (hint.isEmpty() ? "" : " (" + hint + ")");
    }
}
