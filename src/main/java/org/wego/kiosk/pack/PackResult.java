// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.List;
import java.util.stream.Stream;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.pack.source.PackSource;

/** The result of reading a pack: its content, or the reasons why it is refused. */
public sealed interface PackResult {

    /**
     * The pack can be shown.
     *
     * @param content the content of the pack
     * @param source the files of the pack: fonts, films and recordings
     * @param warnings problems that staff should know
     * @param spoken how its texts are read aloud
     */
    record Accepted(Content content, PackSource source, List<Problem> warnings,
            Pronunciations spoken) implements PackResult {}

    /**
     * The pack cannot be shown.
     *
     * @param problems at least one error, and the warnings; by file and line
     */
    record Refused(List<Problem> problems) implements PackResult {

        /** The errors as lines, and the number of warnings. */
        public List<String> errorLines() {
            int warnings = (int) problems.stream().filter(problem -> !problem.isError()).count();
            var errors = problems.stream().filter(Problem::isError).map(problem -> "error: " + problem);
            return Stream.concat(errors, warnings == 0 ? Stream.empty()
                    : Stream.of(ContentCounts.counted(warnings, "warning")
                            + " besides; wego-kiosk check --warnings DIR lists them"))
                    .toList();
        }
    }
}
