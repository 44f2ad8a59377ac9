// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.review;

import java.util.Optional;
import org.wego.kiosk.model.Value;

/** What became of a change. */
sealed interface EditOutcome {

    /** The change. */
    TextEdit edit();

    /**
     * The change is in the overlay.
     *
     * @param now the text as saved
     */
    record EditSaved(TextEdit edit, Value now) implements EditOutcome {}

    /** The change was refused; empty reason if the record or the text no longer exists. */
    record EditRefused(TextEdit edit, Optional<String> reason) implements EditOutcome {}

    /**
     * Another person has changed the text in the meantime.
     *
     * @param theirs the text as it is now
     */
    record EditConflicting(TextEdit edit, Value theirs) implements EditOutcome {}
}
