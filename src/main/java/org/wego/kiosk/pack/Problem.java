// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.Comparator;

/**
 * One thing in a pack that is wrong or doubtful, told to the person who edits it.
 *
 * @param severity whether the pack is refused for it
 * @param file by path from the pack's folder
 * @param line counted from 1
 * @param pointer where in the file, as a JSON pointer; empty for the whole file
 * @param message what is wrong, in plain words
 * @param hint how to mend it; may be empty
 */
public record Problem(Severity severity, String file, int line, String pointer, String message, String hint) {

    static final Comparator<Problem> IN_ORDER = Comparator.comparing(Problem::file).thenComparingInt(Problem::line)
            .thenComparing(Problem::severity).thenComparing(Problem::pointer).thenComparing(Problem::message);

    /** How the warning begins that counts the drafts of a file. */
    static final String DRAFTS = "drafts that no speaker has checked: ";

    /** How the warning begins that tells of texts without a language. */
    static final String UNTRANSLATED = "not all texts here are written in ";
    /** How the warning ends that tells of a value that cannot be used. */
    static final String INCOMPLETE = " was published incompletely and is not shown";

    /** Whether it is the warning that counts the drafts of a file. */
    public boolean countsDrafts() {
        return message.startsWith(DRAFTS);
    }

    /** Whether whoever looks at the records one by one finds the same: drafts, missing languages, unusable values. */
    public boolean isSeenInRecords() {
        return countsDrafts() || message.startsWith(UNTRANSLATED) || message.endsWith(INCOMPLETE);
    }

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
