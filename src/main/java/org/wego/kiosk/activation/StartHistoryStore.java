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
 * Remembers, from one start to the next, what was put on the screen and did not last.
 *
 * <p>A file that is damaged or cannot be written never keeps the kiosk from starting; it is told, once. A damaged one is
 * put aside, not lost. May be shared between threads; not for the FX thread.
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
     * The marks in a file, as they are now.
     *
     * @param machine tells one start of the machine from another; empty where the system does not tell
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
            LOG.log(System.Logger.Level.WARNING, "{0} cannot be used and is begun anew: {1}", file.path(),
                    e.getMessage());
            putAside();
            return StartHistory.empty();
        });
    }

    private void putAside() {
        try {
            var path = file.path();
            Files.move(path, path.resolveSibling(path.getFileName() + ".damaged"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // It is written over, if the disk lets anything be written.
        }
    }

    /** The start counts; it is written down with the first mark. */
    synchronized void started() {
        known = known.started(machine, open);
    }

    /** How often the program was started since it was last left in order, this time included. */
    synchronized int starts() {
        return known.starts();
    }

    /** Something is about to be put on the screen. */
    synchronized void begin(ContentVersion show, String name) {
        var word = open.open();
        if (word.isEmpty()) {
            tell("the disk does not take it");
            return;
        }
        int strikes = known.mark(show).map(PendingStart::strikes).orElse(0) + 1;
        put(known.with(
                new PendingStart(show, name, clock.instant().truncatedTo(ChronoUnit.SECONDS), machine, strikes, word)));
    }

    /** Something else takes its place on the screen, or the display ends: it has taken nothing down. */
    synchronized void replaced(ContentVersion show) {
        close();
        put(known.without(show));
    }

    /** What is on the screen has lasted. */
    synchronized void confirm(ContentVersion show) {
        close();
        put(known.lasting(show));
    }

    /** The program is left as it should be: what was on the screen has done nothing wrong. */
    synchronized void markCleanExit(ContentVersion show) {
        close();
        put(known.without(show).afterCleanExit());
    }

    private void close() {
        try {
            open.close();
        } catch (IOException e) {
            tell(e.toString());
        }
    }

    /** Staff want another try of everything. */
    synchronized void clear() {
        put(known.withoutMarks());
    }

    /** The mark that keeps a show from the screen. */
    synchronized Optional<PendingStart> bar(ContentVersion show) {
        return known.mark(show).filter(PendingStart::isBlocked);
    }

    /** The mark that keeps a pack from the screen, whatever was changed in it. */
    synchronized Optional<PendingStart> barOfPack(String digest) {
        return known.marks().stream().filter(mark -> mark.isBlocked() && mark.show().pack().equals(digest)).findFirst();
    }

    /** What is remembered. */
    synchronized StartHistory known() {
        return known;
    }

    private void put(StartHistory next) {
        if (next.equals(known) && !unwritable) {
            return;
        }
        known = next;
        try {
            file.write(next);
            unwritable = false;
        } catch (IOException e) {
            tell(e.toString());
        }
    }

    private void tell(String why) {
        if (!unwritable) {
            LOG.log(System.Logger.Level.WARNING, "{0} cannot be written: {1}; a pack that takes the program down"
                    + " is not noticed at the next start. Look whether the disk is full or read-only", file.path(),
                    why);
        }
        unwritable = true;
    }
}
