// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.Severity;

/** Says what a disk does not do, and what to do about it. */
final class DiskWords {

    private DiskWords() {}

    /** A file that cannot be read; the rest can. */
    static Problem problem(String path, IOException e) {
        return new Problem(Severity.WARNING, path, 1, "", "the file cannot be used: " + reason(e),
                "look at its permissions and at the disk");
    }

    /** A save that the disk did not take. */
    static Problem refusal(Path folder, IOException e) {
        return new Problem(Severity.ERROR, folder.toString(), 1, "", "this could not be saved: " + reason(e), hint(e));
    }

    static Problem fault(String file, String message, String hint) {
        return new Problem(Severity.ERROR, file, 1, "", message, hint);
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "it is not permitted";
            case NoSuchFileException _ -> "it is not there";
            case FileSystemException disk when disk.getReason() != null -> disk.getReason();
            default -> Optional.ofNullable(e.getMessage()).orElse("the disk does not answer");
        };
    }

    private static String hint(IOException e) {
        return e instanceof AccessDeniedException ? "let this user write to the folder"
                : "look whether the disk is full, read-only or away; the text is still in the form";
    }
}
