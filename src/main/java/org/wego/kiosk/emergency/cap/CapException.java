// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency.cap;

/** A file is no alert that can be used; the message says why, in words for staff. */
final class CapException extends Exception {

    private static final long serialVersionUID = 1;

    CapException(String message) {
        super(message);
    }

    CapException(String message, Throwable cause) {
        super(message, cause);
    }
}
