// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.nio.file.Path;

/** The result of writing a file. */
public sealed interface WriteResult {

    /**
     * The file is complete.
     *
     * @param file the path
     * @param bytes the size
     */
    record WriteDone(Path file, long bytes) implements WriteResult {}

    /** Writing was cancelled; an existing file is unchanged. */
    record WriteCancelled() implements WriteResult {}

    /**
     * Writing failed; an existing file is unchanged.
     *
     * @param error the cause
     * @param detail the message of the system, for the log
     */
    record WriteFailed(WriteError error, String detail) implements WriteResult {}

    /** Why a file could not be written. */
    enum WriteError {
        /** The folder does not exist. */
        NO_FOLDER,
        /** The folder is read-only. */
        FOLDER_READ_ONLY,
        /** An existing file of that name cannot be replaced: it is protected, in use, or a folder. */
        FILE_PROTECTED,
        /** The disk is full or has failed. */
        DISK,
        /** The document could not be created. */
        DOCUMENT
    }
}
