// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.files.ProcessLock;

/** Lets one lobby at a time use a state folder. The system releases the lock when the process ends, however it ends. */
public final class InstanceLock implements AutoCloseable {

    private static final String FILE = "lock";
    /** {@code status} holds the lock for a moment while it tests it. */
    private static final Duration MAX_WAIT = Duration.ofMillis(200);

    private final ProcessLock lock;

    private InstanceLock(ProcessLock lock) {
        this.lock = lock;
    }

    /** The result of an attempt to take the lock. */
    public sealed interface Answer {

        /** This process has the lock until it is closed. */
        record Taken(InstanceLock lock) implements Answer {}

        /**
         * Another lobby has the lock.
         *
         * @param words a line for the person who started this process
         */
        record HeldElsewhere(String words) implements Answer {}

        /**
         * The disk supports no lock, so a second lobby cannot be detected.
         *
         * @param words a line for the log
         */
        record Impossible(String words) implements Answer {}
    }

    /**
     * Takes the lock of a folder.
     *
     * @param process the id of this process
     */
    public static Answer take(StateFolder folder, long process) {
        var file = folder.file(FILE);
        try {
            var lock = ProcessLock.take(file, MAX_WAIT, _ -> {});
            if (lock.isPresent()) {
                lock.get().sign(process);
                return new Answer.Taken(new InstanceLock(lock.get()));
            }
            var other = ProcessLock.holder(file).filter(id -> id > 0);
            return new Answer.HeldElsewhere("Another lobby is already running"
                    + other.map(id -> " (process " + id + ")").orElse("") + " with the state folder " + folder.path()
                    + ". Stop it, or pass --state DIR.");
        } catch (IOException e) {
            return new Answer.Impossible("A second lobby cannot be detected, because the state folder " + folder.path()
                    + " cannot be locked: " + IoErrorMessages.withFile(e));
        }
    }

    /**
     * The lobby that runs in a folder. To be called from another process only: a lobby that calls it for its own folder
     * loses its lock.
     *
     * @return the id of its process, 0 when unknown; empty when no lobby runs
     * @throws IOException when the lock cannot be tested
     */
    public static Optional<Long> holder(StateFolder folder) throws IOException {
        return ProcessLock.holder(folder.file(FILE));
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            // The system releases the lock when the process ends.
        }
    }
}
