// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.io.IOException;

/** Receives a file in parts. */
public interface TransferTarget {

    /**
     * Is called once, before all parts.
     *
     * @param at the position of the first part in the file
     */
    void begin(long at) throws IOException;

    /** Receives the next part. */
    void receive(byte[] part) throws IOException;
}
