// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

/**
 * An error in a JSON file, described for the person who edits the file.
 *
 * @param pointer a JSON pointer (RFC 6901) to the value; empty for the whole file
 * @param about the pointer that the error is about, which may be of a missing value; two errors with the same one are
 *     duplicates
 * @param line counted from 1; 0 until it is known
 * @param column counted from 1; 0 until it is known
 * @param message what is wrong, in plain words
 * @param hint how to fix it; may be empty
 */
public record JsonError(String pointer, String about, int line, int column, String message, String hint) {

    /** An error of the value at {@code pointer}, still without a line. */
    public static JsonError at(String pointer, String message, String hint) {
        return new JsonError(pointer, pointer, 0, 0, message, hint);
    }

    /** The error for a key that is missing in the object at {@code pointer}. */
    static JsonError missing(String pointer, String key) {
        return new JsonError(pointer, pointer + "/" + Pointers.escape(key), 0, 0, "'" + key + "' is missing",
                "add it, or check whether its name is misspelt");
    }

    /** An error at a position without a pointer, because the file is not JSON there. */
    public static JsonError atPosition(int line, int column, String message, String hint) {
        return new JsonError("", "line " + line, line, column, message, hint);
    }

    /** The same error with its line and column. */
    public JsonError at(int newLine, int newColumn) {
        return new JsonError(pointer, about, newLine, newColumn, message, hint);
    }

    /** Whether this is an error of a key that was probably written in place of another key. */
    public boolean isOfKey() {
        return !pointer.equals(about) && pointer.lastIndexOf('/') >= 0
                && pointer.substring(0, pointer.lastIndexOf('/')).equals(about.substring(0, about.lastIndexOf('/')));
    }

    public JsonError within(String base) {
        return new JsonError(base + pointer, base + about, line, column, message, hint);
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + (pointer.isEmpty() ? "" : pointer + ": ") + message
                + (hint.isEmpty() ? "" : " (" + hint + ")");
    }
}
