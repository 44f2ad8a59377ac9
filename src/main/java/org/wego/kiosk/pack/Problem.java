// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.Comparator;

/**
 * One thing in a pack that is wrong or doubtful, told to the person who edits it.
 *
 * @param severity whether the pack is refused for it
 * @param code what kind of problem it is, for programs
 * @param file by path from the pack's folder
 * @param line counted from 1
 * @param pointer where in the file, as a JSON pointer; empty for the whole file
 * @param message what is wrong, in plain words
 * @param hint how to mend it; may be empty
 */
public record Problem(Severity severity, ProblemCode code, String file, int line, String pointer, String message,
        String hint) {

    public static final Comparator<Problem> IN_ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::severity).thenComparing(Problem::pointer).thenComparing(Problem::message);

    /** Whether the pack is refused for it. */
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
