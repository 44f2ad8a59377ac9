// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.preview;

import java.util.List;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;

/** What has become of an edit of a content pack. */
sealed interface PreviewResult {

    /** What is said of it on a console. */
    List<String> lines();

    /** It has been read; whether all of it is right is still being checked. */
    record Read(PackResult.Accepted pack) implements PreviewResult {

        @Override
        public List<String> lines() {
            return List.of("Shown; being checked.");
        }
    }

    /** It cannot be shown. */
    record Unreadable(List<Problem> errors) implements PreviewResult {

        @Override
        public List<String> lines() {
            return errors.stream().map(problem -> "error: " + problem).toList();
        }
    }

    /**
     * What was read last has been checked.
     *
     * @param errors that keep it from visitors
     * @param warnings how many there are
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
