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

    /** The texts in the row of a figure. */
    public List<String> row(String title) {
        return textsOf(".figure-row", title);
    }

    /** Touches the row of a figure. */
    public void choose(String title) {
        touch(title);
    }

    /** All texts in the header area. */
    public List<String> above() {
        return glass.texts(".look-zone");
    }

    public SolutionPage leadOn() {
        touch("What the city shares");
        return new SolutionPage(glass);
    }
}
