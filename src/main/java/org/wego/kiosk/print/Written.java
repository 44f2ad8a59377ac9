// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.nio.file.Path;

/** How the writing of a file ended. */
public sealed interface Written {

    /**
     * The file is there, whole.
     *
     * @param file where it is
     * @param bytes its size
     */
    record Done(Path file, long bytes) implements Written {}

    /** Somebody stopped it; there is no new file, and an old one is as it was. */
    record Cancelled() implements Written {}

    /**
     * It could not be written; there is no new file, and an old one is as it was.
     *
     * @param trouble why
     * @param detail what the system said; for the log
     */
    record Failed(Trouble trouble, String detail) implements Written {}

    /** What keeps a file from being written. */
    enum Trouble {
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
