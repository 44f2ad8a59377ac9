// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import org.wego.kiosk.desk.form.Field;

/**
 * What is said beside the Save button.
 *
 * @param tone how urgent it is
 * @param text one or more sentences
 * @param choices what can be done about it
 * @param fields the fields to correct
 */
record SaveSummary(SummaryTone tone, String text, List<SummaryChoice> choices, List<Field> fields) {

    SaveSummary {
        choices = List.copyOf(choices);
        fields = List.copyOf(fields);
    }

    /** A text that needs no answer. */
    static SaveSummary of(SummaryTone tone, String text) {
        return new SaveSummary(tone, text, List.of(), List.of());
    }

    /** How urgent a summary is. */
    enum SummaryTone {
        CALM, DONE, WRONG
    }

    /** What can be done about a summary. */
    enum SummaryChoice {
        /** Compares unsaved edits with what is saved. */
        CHANGES,
        /** Opens the record that may be the same. */
        OTHER_RECORD,
        /** Compares unsaved edits with what another person saved. */
        CONFLICT, TAKE_THEIRS, SAVE_MINE
    }
}
