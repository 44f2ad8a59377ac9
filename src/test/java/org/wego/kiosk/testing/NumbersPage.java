// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** The useful numbers. */
public final class NumbersPage extends ScreenPage {

    NumbersPage(Glass glass) {
        super(glass);
    }

    /** The numbers, in order. */
    public List<String> numbers() {
        return texts(".text-number");
    }

    /** The numbers that are marked as emergency numbers. */
    public List<String> emergencies() {
        return texts(".text-number.danger");
    }
}
