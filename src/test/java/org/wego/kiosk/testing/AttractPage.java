// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** The greeting. */
public final class AttractPage extends ScreenPage {

    AttractPage(Glass glass) {
        super(glass);
    }

    /** The welcomes, each in the language of its row. */
    public List<String> welcomes() {
        return glass.texts(".text-greeting");
    }

    /** The texts on the world map. */
    public List<String> map() {
        return glass.texts(".world-view");
    }

    /** Touches a button that can be used before a language is chosen. */
    public void choose(String offer) {
        touch(offer);
    }

    /** Touches the row with this welcome. */
    public HomePage touchWelcome(String welcome) {
        touch(welcome);
        return new HomePage(glass);
    }
}
