// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Severity;

/** Describes failures of a disk, each with its remedy. */
final class DiskProblems {

    private DiskProblems() {}

    /** A file or folder of the overlay that cannot be read; the others can. */
    static Problem unreadable(Path folder, String path, IOException e) {
        return new Problem(Severity.WARNING, ProblemCode.CHANGE_UNREADABLE, path, 1, "",
                "this cannot be read, so changes may be missing: "
                        + IoErrorMessages.of(e),
                e instanceof AccessDeniedException ? rightsHint(folder)
                        : "check the file and the disk");
    }

    /** A save that the disk refused. */
    static Problem refusal(Path folder, IOException e) {
        return refusal(folder, IoErrorMessages.of(e), e instanceof AccessDeniedException ? rightsHint(folder)
                : "check whether the disk is full, read-only or disconnected; the text is still in the form");
    }

    /** A save that was not attempted. */
    static Problem refusal(Path folder, String reason, String hint) {
        return new Problem(Severity.ERROR, ProblemCode.CHANGE_REFUSED, folder.toString(), 1, "",
                "this could not be saved in " + folder + ": "
                        + reason,
                hint);
    }

    static Problem error(String file, String message, String hint) {
        return new Problem(Severity.ERROR, ProblemCode.CHANGE_REFUSED, file, 1, "", message, hint);
    }

    /** How one user gets access to the files of another. */
    static String rightsHint(Path folder) {
        return "add the user '" + IoErrorMessages.user()
                + "' to the group of the folder, and give the group its rights:"
                + " chmod -R g+rwX " + folder;
    }
}
