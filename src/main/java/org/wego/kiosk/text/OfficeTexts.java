// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import org.wego.kiosk.model.Office;

/** The texts about an office, the same on screens, on paper and in reception's window. */
public final class OfficeTexts {

    private final Messages messages;

    public OfficeTexts(Messages messages) {
        this.messages = messages;
    }

    /** An event of the history with its date, or a task that goes on. */
    public String milestone(Office.Milestone milestone) {
        var what = milestone.what().in(messages.lang());
        return milestone.when().map(when -> messages.get("offices.milestone", when.in(messages.lang()), what))
                .orElse(what);
    }
}
