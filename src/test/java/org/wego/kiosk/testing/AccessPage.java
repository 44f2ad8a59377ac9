// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import javafx.geometry.Point2D;

/** The accessibility settings. */
public final class AccessPage extends ScreenPage {

    AccessPage(Glass glass) {
        super(glass);
    }

    public void choose(String option, String value) {
        turnToCard(option);
        glass.touchWithin(".option", option, value);
    }

    /** The middle of the target for a value. */
    public Point2D placeOf(String option, String value) {
        turnToCard(option);
        return Fx.get(() -> GlassNodes.centre(glass.buttonWithin(".option", option, value)));
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
