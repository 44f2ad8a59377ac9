// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import org.wego.kiosk.model.Reported;

/** Says why a value is not there, in the language of a reader. */
public final class AbsenceMessages {

    private AbsenceMessages() {}

    /**
     * The true sentence for an absent value, for example "E-mail: not published".
     *
     * @param what the name of the value in the same language
     * @throws IllegalArgumentException when the value is there
     */
    public static String of(Messages messages, String what, Reported<?> value) {
        var reason = switch (value) {
            case Reported.Known<?> known -> throw new IllegalArgumentException("not absent: " + known);
            case Reported.NotPublished<?>() -> "absent.not-published";
            case Reported.NotRecorded<?>() -> "absent.not-recorded";
            case Reported.Incomplete<?>(_) -> "absent.incomplete";
        };
        return messages.get(reason, what);
    }
}
