// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Says in a few words what a disk does not do. */
final class DiskWords {

    private DiskWords() {}

    static String of(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "it is not permitted at " + denied.getFile();
            case NoSuchFileException missing -> "there is no " + missing.getFile();
            case FileAlreadyExistsException other -> other.getFile() + " is not a folder";
            case FileSystemException disk when disk.getReason() != null -> disk.getReason();
            default -> Optional.ofNullable(e.getMessage()).orElse("the disk does not answer");
        };
    }
}
