// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Severity;

/** Says what a disk does not do, and what to do about it. */
final class DiskProblems {

    private DiskProblems() {}

    /** A file or folder of the overlay that cannot be read; the rest can. */
    static Problem problem(Path folder, String path, IOException e) {
        return new Problem(Severity.WARNING, ProblemCode.CHANGE_UNREADABLE, path, 1, "",
                "this cannot be read, so changes may be missing: "
                        + IoErrorMessages.of(e),
                e instanceof AccessDeniedException ? rights(folder)
                        : "look at the file and at the disk");
    }

    /** A save that the disk did not take. */
    static Problem refusal(Path folder, IOException e) {
        return refusal(folder, IoErrorMessages.of(e), e instanceof AccessDeniedException ? rights(folder)
                : "look whether the disk is full, read-only or away; the text is still in the form");
    }

    /** A save that was not tried. */
    static Problem refusal(Path folder, String reason, String hint) {
        return new Problem(Severity.ERROR, ProblemCode.CHANGE_REFUSED, folder.toString(), 1, "",
                "this could not be saved in " + folder + ": "
                        + reason,
                hint);
    }

    static Problem fault(String file, String message, String hint) {
        return new Problem(Severity.ERROR, ProblemCode.CHANGE_REFUSED, file, 1, "", message, hint);
    }

    /** How a user gets at what another one has saved. */
    static String rights(Path folder) {
        return "let the user '" + IoErrorMessages.user()
                + "' into the group of the folder, and give the group its rights:"
                + " chmod -R g+rwX " + folder;
    }
}
