// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** The number of bytes that a transfer has delivered. One thread counts, another one judges the speed. */
final class TransferProgress {

    private final TransferLimits limits;
    private final AtomicLong received = new AtomicLong();
    private final long start;
    private long seen;
    private long seenAt;

    TransferProgress(TransferLimits limits, long now) {
        this.limits = limits;
        this.start = now;
        this.seenAt = now;
    }

    void add(int bytes) {
        received.addAndGet(bytes);
    }

    /**
     * Whether the transfer has stopped or is too slow.
     *
     * @param now by {@code System.nanoTime}
     */
    boolean isTooSlow(long now) {
        long bytes = received.get();
        if (bytes > seen) {
            seen = bytes;
            seenAt = now;
        }
        var allowed = limits.silence().plus(Duration.ofMillis(bytes * 1_000 / limits.bytesPerSecond()));
        return now - seenAt > limits.silence().toNanos() || now - start > allowed.toNanos();
    }
}
