// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Records whether the last pending start is still open, in a file of constant length that is overwritten in place.
 *
 * <p>Closing a pending start may meet a full disk, but overwriting in place needs no space. So a record that could not
 * be deleted for lack of space does not count against a pack. For one thread at a time.
 */
final class PendingStartFlag {

    private static final String OPEN = "open  ";
    private static final String CLOSED = "closed";
    private static final int WORD = 36;

    private final Path file;
    private String word = "";

    PendingStartFlag(Path file) {
        this.file = file;
    }

    /** The state of an earlier pending start. */
    enum FlagState {
        /** Not closed: the program ended before. */
        OPEN,
        /** Closed. */
        CLOSED,
        /** The disk cannot be read, or could not be written when the flag should have been closed. */
        UNKNOWN
    }

    /** The state of the pending start that a word identifies. */
    FlagState state(String ofWord) {
        try {
            var text = Files.readString(file, StandardCharsets.US_ASCII);
            if (text.length() <= WORD || !text.startsWith(ofWord + " ")) {
                return FlagState.UNKNOWN;
            }
            // A disk that cannot be written now may have failed then, too.
            return text.startsWith(CLOSED, WORD + 1) ? FlagState.CLOSED
                    : isWritable() ? FlagState.OPEN : FlagState.UNKNOWN;
        } catch (IOException e) {
            return FlagState.UNKNOWN;
        }
    }

    private boolean isWritable() {
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            return out.length() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Opens the flag for a new pending start.
     *
     * @return its word; empty when the disk cannot be written
     */
    Optional<String> open() {
        var next = UUID.randomUUID().toString();
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
            write(next, OPEN);
            word = next;
            return Optional.of(next);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Closes the pending start that was opened last. */
    void close() throws IOException {
        if (!word.isEmpty()) {
            write(word, CLOSED);
            word = "";
        }
    }

    private void write(String ofWord, String state) throws IOException {
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write((ofWord + " " + state + "\n").getBytes(StandardCharsets.US_ASCII));
            out.getFD().sync();
        }
    }
}
