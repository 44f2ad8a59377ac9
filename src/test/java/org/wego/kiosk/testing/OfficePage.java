// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** One office. */
public final class OfficePage extends ScreenPage {

    OfficePage(Glass glass) {
        super(glass);
    }

    private static final String PHONE = "\\+[0-9 -]+";

    /** All telephone and fax numbers, in order. */
    public List<String> phones() {
        return texts(".detail-row").stream().filter(text -> text.matches(PHONE)).toList();
    }

    /** The names of the people. */
    public List<String> people() {
        return texts(".card .card-texts > .text-name").stream().filter(name -> !name.contains(".")).toList();
    }

    /** All lines on the card of a person. */
    public List<String> cardOf(String person) {
        return cardWith(person);
    }
}
