// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** The ways on foot. */
public final class DirectionsPage extends ScreenPage {

    DirectionsPage(Glass glass) {
        super(glass);
    }

    /** The ways that one can choose. */
    public List<String> ways() {
        return glass.texts(".segment");
    }

    public boolean isChosen(String way) {
        return isSelected(way);
    }

    public void choose(String way) {
        touch(way);
    }

    /** The steps of the way that is shown, without their numbers. */
    public List<String> steps() {
        return texts(".step > .label");
    }

    /** What is written on the map. */
    public List<String> map() {
        return glass.texts(".schematic-map");
    }

    public DriverPage showToDriver() {
        touch("Show a driver");
        return new DriverPage(glass);
    }
}
