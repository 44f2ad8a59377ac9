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
        return texts(".person > .text-name");
    }

    /** All lines on the card of a person. */
    public List<String> cardOf(String person) {
        return textsOf(".person", person);
    }

    /** The number of people whose contact a phone can save. */
    public int contacts() {
        return codes(".person .qr-code");
    }

    /** The number of codes in the header area. */
    public int codesAbove() {
        return glass.count(".look-zone .qr-code");
    }

    /** All texts in the header area. */
    public List<String> above() {
        return glass.texts(".look-zone");
    }

    /** Whether a dial shows the local time. */
    public boolean hasDial() {
        return glass.count(".look-zone .dial-hour") == 1;
    }
}
