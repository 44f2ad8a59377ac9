// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** The finder of lines, with its keys. */
public final class FinderPage extends ScreenPage {

    FinderPage(Glass glass) {
        super(glass);
    }

    /** The typed text. */
    public String typed() {
        return String.join("", glass.texts(".field"));
    }

    /** All keys. */
    public List<String> keys() {
        return glass.texts(".key");
    }

    /** Whether a key is enabled. */
    public boolean leadsOn(String key) {
        return canTouch(key);
    }

    public FinderPage type(String... keys) {
        for (var key : keys) {
            glass.touch(".key", key);
        }
        return this;
    }

    /** The lines that match. */
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
