// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import org.wego.kiosk.desk.correct.SaveSummary.SummaryChoice;
import org.wego.kiosk.desk.form.Field;

/** What the heading of a form asks of the view around it. */
interface FormActions {

    /** Undoes a step in the form. */
    void undo();

    /** Redoes a step in the form. */
    void redo();

    /** Shows the versions of the record. */
    void history();

    /** Confirms the record as of today; asks first what was seen if it is in doubt. */
    void confirm();

    /** Does what was chosen in the summary. */
    void choose(SummaryChoice choice);

    /** Focuses a field. */
    void goTo(Field field);

    /** Focuses the field that had the focus last. */
    void back();
}
