// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.time.Duration;

/**
 * When a web server counts as out of order.
 *
 * @param silence the longest time to the connection, to the answer, and from one byte to the next
 * @param bytesPerSecond the slowest line: a transfer may take this long and {@code silence} besides
 */
public record TransferLimits(Duration silence, long bytesPerSecond) {

    /** For any line on which a kiosk can be updated at all. */
    public static TransferLimits usual() {
        return new TransferLimits(Duration.ofSeconds(30), 2_000);
    }
}
