// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.nio.file.Path;

/** How the writing of a file ended. */
public sealed interface WriteResult {

    /**
     * The file is there, whole.
     *
     * @param file where it is
     * @param bytes its size
     */
    record WriteDone(Path file, long bytes) implements WriteResult {}

    /** Somebody stopped it; there is no new file, and an old one is as it was. */
    record WriteCancelled() implements WriteResult {}

    /**
     * It could not be written; there is no new file, and an old one is as it was.
     *
     * @param trouble why
     * @param detail what the system said; for the log
     */
    record WriteFailed(WriteError trouble, String detail) implements WriteResult {}

    /** What keeps a file from being written. */
    enum WriteError {
        /** The folder does not exist. */
        NO_FOLDER,
        /** Nothing may be written into the folder. */
        FOLDER_READ_ONLY,
        /** A file of that name is there and must not be replaced: it is protected, in use, or a folder. */
        FILE_PROTECTED,
        /** The disk is full, or failed. */
        DISK,
        /** The document itself could not be made. */
        DOCUMENT
    }
}
