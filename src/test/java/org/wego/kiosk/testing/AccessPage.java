// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

/** The accessibility settings. */
public final class AccessPage extends ScreenPage {

    AccessPage(Glass glass) {
        super(glass);
    }

    public void choose(String option, String value) {
        turnToCard(option);
        glass.touchWithin(".option", option, value);
    }

    /** Ends the visit. */
    public void finish() {
        touch("Finish");
    }

    public boolean isChosen(String option, String value) {
        turnToCard(option);
        return glass.isSelectedWithin(".option", option, value);
    }
}
