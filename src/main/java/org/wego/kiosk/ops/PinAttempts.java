// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.json.JsonStateFile;
import org.wego.kiosk.json.StrictJson;

/**
 * Counts the wrong tries at one PIN, on the disk and, where the disk does not take it, in memory; says how long to wait.
 *
 * <p>The wait is monotonic. A new process begins the whole wait for the count on file anew, whatever the clock says.
 */
final class PinAttempts {

    static final String FILE = "pin-tries.json";
    static final int FREE = 5;

    /** Enough for the longest wait. */
    private static final int MAX_COUNT = 20;

    private static final Logger LOG = System.getLogger(PinAttempts.class.getName());
    private static final Duration MIN_WAIT = Duration.ofSeconds(30);
    private static final Duration MAX_WAIT = Duration.ofHours(1);

    private final JsonStateFile<StoredAttempts> file;
    private final LongSupplier nanoTime;
    private final String salt;
    private int count;
    private long opens;

    /**
     * As they stand on the disk; those at another PIN do not count.
     *
     * @param salt of the PIN
     */
    PinAttempts(StateFolder folder, StrictJson json, LongSupplier nanoTime, String salt) {
        this.file = new JsonStateFile<>(folder.file(FILE), StoredAttempts.class, json,
                (_, bytes) -> folder.write(FILE, bytes, true));
        this.nanoTime = nanoTime;
        this.salt = salt;
        this.count = kept();
        shut();
    }

    /**
     * What the file holds.
     *
     * @param salt of the PIN that was tried
     * @param count of the tries since the last right one
     */
    private record StoredAttempts(String salt, int count) {}

    private int kept() {
        var kept = file.read(new StoredAttempts(salt, 0), _ -> {
            LOG.log(Level.WARNING, "The count of PINs tried is damaged, so the tries are taken for used up");
            return new StoredAttempts(salt, FREE);
        });
        return kept.salt().equals(salt) ? Math.clamp(kept.count(), 0, MAX_COUNT) : 0;
    }

    String salt() {
        return salt;
    }

    /** How long no PIN is taken; empty when one is. */
    Optional<Duration> remaining() {
        return Optional.of(Duration.ofNanos(opens - nanoTime.getAsLong())).filter(Duration::isPositive);
    }

    /** Counts one more, before it is known whether it is right: whoever pulls the plug meanwhile gains no try. */
    void countOne() {
        count = Math.min(count + 1, MAX_COUNT);
        keep();
        shut();
    }

    private void shut() {
        opens = nanoTime.getAsLong() + length().toNanos();
    }

    /** A wrong one was one too many: the wait begins now, after the comparison. */
    PinAnswer.LockedOut shutAgain() {
        shut();
        return new PinAnswer.LockedOut(length());
    }

    int left() {
        return Math.max(0, FREE - count);
    }

    /** The PIN was right. */
    void forget() {
        count = 0;
        keep();
        shut();
    }

    private Duration length() {
        if (count < FREE) {
            return Duration.ZERO;
        }
        var wait = MIN_WAIT.multipliedBy(1L << (count - FREE));
        return wait.compareTo(MAX_WAIT) < 0 ? wait : MAX_WAIT;
    }

    private void keep() {
        try {
            file.write(new StoredAttempts(salt, count));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The count of PINs tried cannot be written, so it is lost at the next start: {0}",
                    IoErrorMessages.withFile(e));
        }
    }
}
