// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** The greeting. */
public final class AttractPage extends ScreenPage {

    AttractPage(Glass glass) {
        super(glass);
    }

    /** What the rows say, each in its language: the welcome. */
    public List<String> welcomes() {
        return glass.texts(".text-greeting");
    }

    /** What is written on the map of the world. */
    public List<String> map() {
        return glass.texts(".world-view");
    }

    /** Touches what can be chosen before the language. */
    public void choose(String offer) {
        touch(offer);
    }

    /** Touches the row with this welcome. */
    public HomePage touchWelcome(String welcome) {
        touch(welcome);
        return new HomePage(glass);
    }
}
