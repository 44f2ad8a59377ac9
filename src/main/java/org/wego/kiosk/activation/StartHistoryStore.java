// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.json.JsonStateFile;
import org.wego.kiosk.json.StrictJson;

/**
 * Stores, from one start to the next, which content versions were put on the screen and did not last.
 *
 * <p>A file that is damaged or cannot be written never keeps the kiosk from starting; it is reported once. A damaged
 * file is renamed, not deleted. Safe for use by several threads; not for the FX thread.
 */
final class StartHistoryStore {

    private static final System.Logger LOG = System.getLogger(StartHistoryStore.class.getName());

    private final JsonStateFile<StartHistory> file;
    private final Clock clock;
    private final String machine;
    private final PendingStartFlag open;
    private StartHistory known;
    private boolean unwritable;

    /**
     * Reads the history from a file.
     *
     * @param machine identifies a boot of the machine; empty where the system does not report it
     */
    StartHistoryStore(Path file, StrictJson json, Clock clock, String machine) {
        this.file = new JsonStateFile<>(file, StartHistory.class, json, AtomicFiles::write);
        this.clock = clock;
        this.machine = machine;
        this.open = new PendingStartFlag(file.resolveSibling("started"));
        this.known = read();
    }

    private StartHistory read() {
        return file.read(StartHistory.empty(), e -> {
            LOG.log(System.Logger.Level.WARNING, "Cannot read {0}, so it is started afresh: {1}", file.path(),
                    e.getMessage());
            renameDamaged();
            return StartHistory.empty();
        });
    }

    private void renameDamaged() {
        try {
            var path = file.path();
            Files.move(path, path.resolveSibling(path.getFileName() + ".damaged"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // The next write replaces the file, if the disk can be written.
        }
    }

    /** Counts a start; it is written with the first pending start. */
    synchronized void started() {
        known = known.started(machine, open);
    }

    /** The number of starts since the last orderly end, including this one. */
    synchronized int starts() {
        return known.starts();
    }

    /** Records that a content version is about to be put on the screen. */
    synchronized void begin(ContentVersion show, String name) {
        var word = open.open();
        if (word.isEmpty()) {
            reportUnwritable("the disk cannot be written");
            return;
        }
        int strikes = known.mark(show).map(PendingStart::strikes).orElse(0) + 1;
        store(known.with(
                new PendingStart(show, name, clock.instant().truncatedTo(ChronoUnit.SECONDS), machine, strikes, word)));
    }

    /** Records that a content version leaves the screen, or the display ends, without a crash. */
    synchronized void replaced(ContentVersion show) {
        close();
        store(known.without(show));
    }

    /** Records that the content on the screen has lasted. */
    synchronized void confirm(ContentVersion show) {
        close();
        store(known.lasting(show));
    }

    /** Records an orderly end of the program: the content on the screen is not to blame. */
    synchronized void markCleanExit(ContentVersion show) {
        close();
        store(known.without(show).afterCleanExit());
    }

    private void close() {
        try {
            open.close();
        } catch (IOException e) {
            reportUnwritable(e.toString());
        }
    }

    /** Forgets all failed starts, at the request of staff. */
    synchronized void clear() {
        store(known.withoutMarks());
    }

    /** The failed start that bars a content version. */
    synchronized Optional<PendingStart> bar(ContentVersion show) {
        return known.mark(show).filter(PendingStart::isBlocked);
    }

    /** The failed start that bars a pack, with any changes of reception. */
    synchronized Optional<PendingStart> barOfPack(String digest) {
        return known.marks().stream().filter(mark -> mark.isBlocked() && mark.show().pack().equals(digest)).findFirst();
    }

    /** The present history. */
    synchronized StartHistory known() {
        return known;
    }

    private void store(StartHistory next) {
        if (next.equals(known) && !unwritable) {
            return;
        }
        known = next;
        try {
            file.write(next);
            unwritable = false;
        } catch (IOException e) {
            reportUnwritable(e.toString());
        }
    }

    private void reportUnwritable(String why) {
        if (!unwritable) {
            LOG.log(System.Logger.Level.WARNING, "Cannot write {0}: {1}; the next start does not notice a pack that"
                    + " makes the program crash. Check whether the disk is full or read-only", file.path(),
                    why);
        }
        unwritable = true;
    }
}
