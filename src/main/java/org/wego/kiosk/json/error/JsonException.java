// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

/**
 * Says that a file is not what it should be, in words for the person who edits it.
 *
 * <p>Its message names line, column and pointer; it never carries the wording of a library.
 */
public final class JsonException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient JsonError error;

    public JsonException(JsonError error) {
        super(error.toString());
        this.error = error;
    }

    /** What is wrong and where. */
    public JsonError error() {
        return error;
    }
}
