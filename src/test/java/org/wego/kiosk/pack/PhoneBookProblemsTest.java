// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import org.junit.jupiter.api.Test;

/** A number that was changed in only one of two places. */
class PhoneBookProblemsTest extends PackProblems {

    @Test
    void receptionIsNotAmongTheNumbersOfTheContact() {
        pack.with("contact.json", "\"+43 1 58858\"", "\"+43 1 58859\", \"+43 1 58860\"");
        warns("pack.json:12: /reception/phone: '+43 1 58858' is reception's number, but not among the telephone numbers of"
                + " the contact (where one of the two was changed, change the other)");
        pack.with("contact.json", "+43 1 58860", "+43 (1) 588 58");
        valid();
    }

    @Test
    void aTextNamesANumberThatOccursNowhereElse() {
        pack.with("notices.json", "\"Open\"", "\"Open. Call +43 1 58858, or +43 1 588-57.\"");
        warns("notices.json:4: /notices/0/text: the text names the number '+43 1 588-57', which the pack does not have"
                + " elsewhere (where the number was changed, change the text)");
    }
}
