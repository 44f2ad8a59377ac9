// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.List;
import org.wego.kiosk.model.Content;

/** What became of a pack: all of it, or nothing and the reasons. */
public sealed interface PackResult {

    /**
     * The pack can be shown.
     *
     * @param content what it says
     * @param source where its fonts, films and recordings are
     * @param warnings what staff should know
     * @param spoken how its texts are read aloud
     */
    record Accepted(Content content, PackSource source, List<Problem> warnings,
            Spoken spoken) implements PackResult {}

    /**
     * The pack cannot be shown.
     *
     * @param problems at least one error, and the warnings; by file and line
     */
    record Refused(List<Problem> problems) implements PackResult {

        /** The errors as lines, and how many warnings there are besides. */
        public List<String> errorLines() {
            return CheckReport.errorLines(problems);
        }
    }
}
