// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.preview;

import java.util.List;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;

/** The result of an edit of a content pack. */
sealed interface PreviewResult {

    /** The lines for the console. */
    List<String> lines();

    /** The pack has been read; the check is still running. */
    record Read(PackResult.Accepted pack) implements PreviewResult {

        @Override
        public List<String> lines() {
            return List.of("Shown; being checked.");
        }
    }

    /** The pack cannot be shown. */
    record Unreadable(List<Problem> errors) implements PreviewResult {

        @Override
        public List<String> lines() {
            return errors.stream().map(problem -> "error: " + problem).toList();
        }
    }

    /**
     * The pack that was read last has been checked.
     *
     * @param errors the problems that prevent it from being shown to visitors
     * @param warnings the number of warnings
     */
    record Checked(List<Problem> errors, int warnings) implements PreviewResult {

        @Override
        public List<String> lines() {
            return errors.isEmpty()
                    ? List.of("Checked: no errors; warnings: " + warnings)
                    : errors.stream().map(problem -> "error: " + problem).toList();
        }
    }
}
