// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Describes in a few words why a disk operation failed. */
public final class IoErrorMessages {

    private IoErrorMessages() {}

    /** The reason without the name of the file, to follow a colon. */
    public static String of(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "permission denied for the user '" + user() + "'";
            case NoSuchFileException _ -> "it does not exist";
            case NotDirectoryException _ -> "it is not a folder";
            case FileSystemLoopException _ -> "a link leads back to it";
            default -> other(e);
        };
    }

    /** The reason with the name of the file, for a message that does not name it. */
    public static String withFile(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied at " + denied.getFile();
            case NoSuchFileException missing -> missing.getFile() + " does not exist";
            case FileAlreadyExistsException other -> other.getFile() + " is not a folder";
            default -> other(e);
        };
    }

    private static String other(IOException e) {
        return e instanceof FileSystemException disk && disk.getReason() != null ? disk.getReason()
                : Optional.ofNullable(e.getMessage()).orElse("the disk does not respond");
    }

    /** The user whose rights apply. */
    public static String user() {
        return System.getProperty("user.name");
    }
}
