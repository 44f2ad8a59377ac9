// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import org.wego.kiosk.model.Value;

/** Converts records that an earlier version of the program saved to their present form, so that no change is lost. */
final class EarlierForms {

    private static final String HISTORY = "/history";
    private static final String WHAT = "/what";

    private EarlierForms() {}

    /** The record in its present form. */
    static Value current(RecordKind kind, Value value) {
        return kind == RecordKind.OFFICES
                ? value.changed(HISTORY, old -> old instanceof Value.Items(var events)
                        ? Value.items(events.stream().map(EarlierForms::event).toList())
                        : old)
                : value;
    }

    /** An event, which was one sentence before it could have a date. */
    private static Value event(Value event) {
        return event.at(WHAT).isPresent() ? event : Value.empty().with(WHAT, event);
    }
}
