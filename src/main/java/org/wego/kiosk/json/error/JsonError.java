// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

/**
 * One thing that is wrong in a JSON file, told to the person who edits it.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole file
 * @param about the pointer of the thing itself, which may be missing; two faults about one thing are one fault
 * @param line counted from 1; 0 until it is known
 * @param column counted from 1; 0 until it is known
 * @param message what is wrong, in plain words
 * @param hint how to mend it; may be empty
 */
public record JsonError(String pointer, String about, int line, int column, String message, String hint) {

    /** A fault of the value at {@code pointer}, whose line is yet to be found. */
    public static JsonError at(String pointer, String message, String hint) {
        return new JsonError(pointer, pointer, 0, 0, message, hint);
    }

    /** A key that the object at {@code pointer} lacks. */
    static JsonError missing(String pointer, String key) {
        return new JsonError(pointer, pointer + "/" + Pointers.escape(key), 0, 0, "'" + key + "' is missing",
                "add it, or look whether its name is misspelt");
    }

    /** A place that no pointer reaches, because the file cannot be read as JSON there. */
    public static JsonError atPosition(int line, int column, String message, String hint) {
        return new JsonError("", "line " + line, line, column, message, hint);
    }

    /** The same fault, found. */
    public JsonError at(int newLine, int newColumn) {
        return new JsonError(pointer, about, newLine, newColumn, message, hint);
    }

    /** Whether it is a key that is wrong and stands for another one. */
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
