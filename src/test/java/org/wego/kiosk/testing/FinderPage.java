// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** The keypad. */
public final class FinderPage extends ScreenPage {

    FinderPage(Glass glass) {
        super(glass);
    }

    /** What has been typed. */
    public String typed() {
        return String.join("", glass.texts(".field"));
    }

    /** All keys. */
    public List<String> keys() {
        return glass.texts(".key");
    }

    /** Whether a key reacts. */
    public boolean leadsOn(String key) {
        return canTouch(key);
    }

    public FinderPage type(String... keys) {
        for (var key : keys) {
            glass.touch(".key", key);
        }
        return this;
    }

    /** The lines found so far. */
    public List<String> found() {
        return texts(".line-number");
    }

    public LinePage open(String line) {
        touch(line);
        return new LinePage(glass);
    }

    public BusesPage showAll() {
        touch("Show all lines");
        return new BusesPage(glass);
    }
}
