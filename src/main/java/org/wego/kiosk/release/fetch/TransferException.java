// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.io.IOException;

/** Thrown when a source does not deliver a file, or not the right one; the message is the reason, for a person. */
public final class TransferException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean refused;

    private TransferException(String reason, boolean refused) {
        super(reason);
        this.refused = refused;
    }

    /** The source is out of reach or out of order: another try may succeed. */
    static TransferException failed(String reason) {
        return new TransferException(reason, false);
    }

    /** The source delivers what must not be used. */
    static TransferException refused(String reason) {
        return new TransferException(reason, true);
    }

    boolean isRefused() {
        return refused;
    }
}
