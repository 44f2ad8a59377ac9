// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** Thrown by our own deserializers for a wrong value; the message is in plain words. */
public final class ReadableMismatchException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    public ReadableMismatchException(JsonParser parser, Class<?> wanted, String message, String hint) {
        super(parser, message, wanted);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }
}
