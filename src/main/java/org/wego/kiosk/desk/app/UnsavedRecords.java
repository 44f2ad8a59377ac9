// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wego.kiosk.desk.correct.CorrectViewModel;
import org.wego.kiosk.desk.frame.Section;
import org.wego.kiosk.desk.review.ReviewViewModel;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;

/**
 * The records with unsaved edits.
 *
 * @param content the form of the section "Content"
 * @param notices the form of the section "Notices"
 * @param review the review of texts
 */
record UnsavedRecords(CorrectViewModel content, CorrectViewModel notices, ReviewViewModel review) {

    /**
     * What is not saved at a moment.
     *
     * @param edits the records, each with what is in its form
     * @param texts whether texts of the review are not saved yet
     */
    record Unsaved(List<Map.Entry<RecordKey, Value>> edits, boolean texts) {

        boolean isNothing() {
            return edits.isEmpty() && !texts;
        }
    }

    Unsaved now() {
        return new Unsaved(Stream.of(content, notices).flatMap(model -> model.unsaved().entrySet().stream()).toList(),
                review.hasUnsaved());
    }

    /** The names of the records, as they are in the forms. */
    List<String> names() {
        return Stream.of(content, notices).flatMap(model -> model.unsaved().keySet().stream().map(model::name))
                .toList();
    }

    /** Saves all records; stops in the form of the first that is not saved. */
    void saveAll(Runnable allSaved, Runnable stopped) {
        content.saveAll(() -> notices.saveAll(allSaved, stopped), stopped);
    }

    /** Opens the form of the first one, and returns its section; that of the review if there is no form. */
    Section open() {
        if (now().edits().isEmpty()) {
            return Section.QUALITY;
        }
        var first = content.unsaved().isEmpty() ? notices : content;
        first.unsaved().keySet().stream().findFirst().ifPresent(first::open);
        return first.equals(content) ? Section.CONTENT : Section.NOTICES;
    }
}
