// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Says why a file or folder cannot be used; the messages of Java's exceptions often hold only its path. */
public final class FileErrorMessages {

    private FileErrorMessages() {}

    /** The reason; names the file if it is not {@code about}. */
    public static String of(IOException e, Path about) {
        return switch (e) {
            case FileSystemException file -> of(file) + elsewhere(file, about);
            default -> Optional.ofNullable(e.getMessage()).filter(message -> !message.isBlank())
                    .orElse("it cannot be read or written");
        };
    }

    /** The file and the reason. */
    public static String of(IOException e) {
        return e instanceof FileSystemException file && file.getFile() != null ? file.getFile() + ": " + of(file)
                : of(e, Path.of(""));
    }

    private static String of(FileSystemException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file or folder";
            case AccessDeniedException _ -> "permission denied";
            case FileAlreadyExistsException _ -> "this is a file, and a folder is needed";
            case NotDirectoryException _ -> "this is not a folder";
            default -> Optional.ofNullable(e.getReason()).map(reason -> reason.toLowerCase(Locale.ROOT))
                    .orElse("it cannot be read or written");
        };
    }

    private static String elsewhere(FileSystemException e, Path about) {
        return e.getFile() == null || e.getFile().equals(about.toString()) ? "" : " at " + e.getFile();
    }
}
