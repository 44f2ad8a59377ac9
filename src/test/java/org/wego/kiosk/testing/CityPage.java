// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** The host city. */
public final class CityPage extends ScreenPage {

    CityPage(Glass glass) {
        super(glass);
    }

    /** The figures, in order. */
    public List<String> figures() {
        return texts(".text-figure");
    }

    public SolutionPage leadOn() {
        touch("What the city shares");
        return new SolutionPage(glass);
    }
}
