// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** The walks. */
public final class DirectionsPage extends ScreenPage {

    DirectionsPage(Glass glass) {
        super(glass);
    }

    /** The walks that can be chosen. */
    public List<String> ways() {
        return glass.texts(".segment");
    }

    public boolean isChosen(String way) {
        return isSelected(way);
    }

    public void choose(String way) {
        touch(way);
    }

    /** The steps of the current walk, without their numbers. */
    public List<String> steps() {
        return texts(".step > .step-text");
    }

    /** How long the steps take, where that is known. */
    public List<String> minutes() {
        return texts(".step > .text-muted");
    }

    /** What is said of the walk as a whole: how far or to which floor, and how long. */
    public List<String> figures() {
        return texts(".walk-figures");
    }

    /** The texts on the map. */
    public List<String> map() {
        return glass.texts(".schematic-map");
    }

    public DriverPage showToDriver() {
        touch("Show a driver");
        return new DriverPage(glass);
    }
}
