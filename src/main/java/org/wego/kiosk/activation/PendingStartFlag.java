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
 * Says whether the mark that was set last is still open, in a file of constant length that is written in place.
 *
 * <p>A mark that is to be taken back may meet a disk that is full: what is written over in place needs no room. So a mark
 * that stayed on the disk for want of room is no proof against a pack. For one thread at a time.
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

    /** What is known of an earlier mark. */
    enum FlagState {
        /** It was not taken back: the program ended before. */
        OPEN,
        /** It was taken back. */
        CLOSED,
        /** The disk does not tell, or could not be written when it was to be taken back. */
        UNKNOWN
    }

    /** What became of the mark of a word. */
    FlagState fate(String ofWord) {
        try {
            var text = Files.readString(file, StandardCharsets.US_ASCII);
            if (text.length() <= WORD || !text.startsWith(ofWord + " ")) {
                return FlagState.UNKNOWN;
            }
            // A disk that takes nothing now may have taken nothing then.
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
     * Opens a mark.
     *
     * @return its word; empty when the disk does not take it
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

    /** The mark that was opened last is taken back. */
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
