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
 * Counts the wrong attempts at one PIN and determines how long to wait. The count is on the disk, or in memory where
 * the disk cannot be written.
 *
 * <p>The wait is monotonic. A new process begins the whole wait for the stored count again, whatever the clock says.
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
    private long opensAt;

    /**
     * Reads the stored count. Attempts at another PIN do not count.
     *
     * @param salt of the PIN
     */
    PinAttempts(StateFolder folder, StrictJson json, LongSupplier nanoTime, String salt) {
        this.file = new JsonStateFile<>(folder.file(FILE), StoredAttempts.class, json,
                (_, bytes) -> folder.write(FILE, bytes, true));
        this.nanoTime = nanoTime;
        this.salt = salt;
        this.count = storedCount();
        lock();
    }

    /**
     * The content of the file.
     *
     * @param salt of the PIN that was tried
     * @param count of the attempts since the last right one
     */
    private record StoredAttempts(String salt, int count) {}

    private int storedCount() {
        var stored = file.read(new StoredAttempts(salt, 0), _ -> {
            LOG.log(Level.WARNING, "The stored count of PIN attempts is damaged: no attempt is left");
            return new StoredAttempts(salt, FREE);
        });
        return stored.salt().equals(salt) ? Math.clamp(stored.count(), 0, MAX_COUNT) : 0;
    }

    String salt() {
        return salt;
    }

    /** The time until a PIN is accepted again; empty when one is accepted now. */
    Optional<Duration> remaining() {
        return Optional.of(Duration.ofNanos(opensAt - nanoTime.getAsLong())).filter(Duration::isPositive);
    }

    /** Counts an attempt before the PIN is compared, so that cutting the power meanwhile does not save the attempt. */
    void countAttempt() {
        count = Math.min(count + 1, MAX_COUNT);
        store();
        lock();
    }

    private void lock() {
        opensAt = nanoTime.getAsLong() + waitTime().toNanos();
    }

    /** Begins the wait again after the comparison: this was one wrong attempt too many. */
    PinAnswer.LockedOut lockAgain() {
        lock();
        return new PinAnswer.LockedOut(waitTime());
    }

    int attemptsLeft() {
        return Math.max(0, FREE - count);
    }

    /** Resets the count, after the right PIN. */
    void reset() {
        count = 0;
        store();
        lock();
    }

    private Duration waitTime() {
        if (count < FREE) {
            return Duration.ZERO;
        }
        var wait = MIN_WAIT.multipliedBy(1L << (count - FREE));
        return wait.compareTo(MAX_WAIT) < 0 ? wait : MAX_WAIT;
    }

    private void store() {
        try {
            file.write(new StoredAttempts(salt, count));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot store the count of PIN attempts, so the next start loses it: {0}",
                    IoErrorMessages.withFile(e));
        }
    }
}
