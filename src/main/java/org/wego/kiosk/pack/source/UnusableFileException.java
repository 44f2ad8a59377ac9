// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.source;

import java.io.IOException;

/** Says in plain words why a file of a pack cannot be used. */
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

    /** How to mend it; may be empty. */
    public String hint() {
        return hint;
    }
}
