// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.nio.file.Path;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.text.Messages;

/** Formats a finding as one sentence, with the hint how to correct it. */
public final class FindingText {

    private FindingText() {}

    public static String of(RecordProblem finding, Messages words) {
        var problem = finding.problem();
        return problem.hint().isEmpty() ? message(problem) : words.get("form.fault", message(problem), problem.hint());
    }

    /** The message; for a problem of the overlay folder with the path, so that the folder can be found. */
    private static String message(Problem problem) {
        return Path.of(problem.file()).isAbsolute() && !problem.message().contains(problem.file())
                ? problem.message() + " (" + problem.file() + ")"
                : problem.message();
    }
}
