// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import org.wego.kiosk.model.Stated;
import org.wego.kiosk.session.Visit;

/** Says why a value of the contact screen is not there. */
final class AbsentWords {

    private AbsentWords() {
    }

    /** The true sentence for an absent value, for example "E-mail: not published". */
    static String of(Visit visit, String what, Stated<?> value) {
        var reason = switch (value) {
            case Stated.Known<?> known -> throw new IllegalArgumentException("not absent: " + known);
            case Stated.NotPublished<?>() -> "absent.not-published";
            case Stated.NotRecorded<?>() -> "absent.not-recorded";
            case Stated.Incomplete<?>(_) -> "absent.incomplete";
        };
        return visit.say(reason, what);
    }
}
