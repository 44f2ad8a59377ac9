// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import org.wego.kiosk.model.Reported;

/** Messages that explain why a value is absent. */
public final class AbsenceMessages {

    private AbsenceMessages() {}

    /**
     * The message for an absent value, for example "E-mail: not published".
     *
     * @param what the name of the value in the language of the messages
     * @throws IllegalArgumentException when the value is known
     */
    public static String of(Messages messages, String what, Reported<?> value) {
        var reason = switch (value) {
            case Reported.Known<?> known -> throw new IllegalArgumentException("The value is not absent: " + known);
            case Reported.NotPublished<?>() -> "absent.not-published";
            case Reported.NotRecorded<?>() -> "absent.not-recorded";
            case Reported.Incomplete<?>(_) -> "absent.incomplete";
        };
        return messages.get(reason, what);
    }
}
