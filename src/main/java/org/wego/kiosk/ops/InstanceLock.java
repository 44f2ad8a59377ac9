// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.files.ProcessLock;

/** Lets one lobby run in a state folder; the system takes the lock from one that dies, however it dies. */
public final class InstanceLock implements AutoCloseable {

    private static final String FILE = "lock";
    /** A look at the lock by {@code status} takes it for a moment. */
    private static final Duration MAX_WAIT = Duration.ofMillis(200);

    private final ProcessLock lock;

    private InstanceLock(ProcessLock lock) {
        this.lock = lock;
    }

    /** What became of the wish to be the only one. */
    public sealed interface Answer {

        /** Nobody else runs here, until the lock is closed. */
        record Taken(InstanceLock lock) implements Answer {}

        /**
         * Another one runs here.
         *
         * @param words for whoever started this one, in a line
         */
        record HeldElsewhere(String words) implements Answer {}

        /**
         * The disk gives no lock, so nobody can tell.
         *
         * @param words for the log, in a line
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
            return new Answer.HeldElsewhere("A lobby runs already" + other.map(id -> " (process " + id + ")").orElse("")
                    + " with the state folder " + folder.path()
                    + ": end that one first, or give this one a folder of its own with --state DIR");
        } catch (IOException e) {
            return new Answer.Impossible("Nobody notices a second lobby, because the state folder " + folder.path()
                    + " gives no lock: " + IoErrorMessages.withFile(e));
        }
    }

    /**
     * Whether a lobby runs in a folder, seen from another process; a lobby that asked this of its own folder would lose
     * its lock by it.
     *
     * @return the id of its process, 0 when it does not tell; empty when none runs
     * @throws IOException when the lock cannot be looked at
     */
    public static Optional<Long> holder(StateFolder folder) throws IOException {
        return ProcessLock.holder(folder.file(FILE));
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            // The system closes it with the process.
        }
    }
}
