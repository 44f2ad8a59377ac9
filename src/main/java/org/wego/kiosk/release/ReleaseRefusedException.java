// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

/** Thrown when a release must not be used or published; the message is the reason, for a person. */
public final class ReleaseRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    public ReleaseRefusedException(String reason) {
        super(reason);
    }

    /** The reason, without a full stop. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
