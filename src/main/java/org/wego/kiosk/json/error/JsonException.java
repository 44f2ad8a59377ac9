// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

/**
 * Thrown when a JSON file cannot be read as expected; written for the person who edits the file.
 *
 * <p>The message has line, column and pointer, and never the wording of a library.
 */
public final class JsonException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient JsonError error;

    public JsonException(JsonError error) {
        super(error.toString());
        this.error = error;
    }

    /** The error with its location. */
    public JsonError error() {
        return error;
    }
}
