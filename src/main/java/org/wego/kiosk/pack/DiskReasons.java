// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Says in a few words why a disk does not do what it is asked to. */
public final class DiskReasons {

    private DiskReasons() {}

    /** The reason, without the name of the file; to follow a colon. */
    public static String of(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "the user '" + user() + "' is not permitted";
            case NoSuchFileException _ -> "it is not there";
            case NotDirectoryException _ -> "it is not a folder";
            case FileSystemLoopException _ -> "a link leads back to it";
            case FileSystemException disk when disk.getReason() != null -> disk.getReason();
            default -> Optional.ofNullable(e.getMessage()).orElse("the disk does not answer");
        };
    }

    /** The user whose rights count. */
    public static String user() {
        return System.getProperty("user.name");
    }
}
