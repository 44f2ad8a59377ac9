// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.source;

import java.io.IOException;

/** Thrown when a file of a pack cannot be used. The message gives the reason in plain words. */
public final class UnusableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String hint;

    public UnusableFileException(String reason, String hint) {
        super(reason + (hint.isEmpty() ? "" : " (" + hint + ")"));
        this.reason = reason;
        this.hint = hint;
    }

    /** What is wrong. */
    public String reason() {
        return reason;
    }

    /** How to fix it; may be empty. */
    public String hint() {
        return hint;
    }
}
