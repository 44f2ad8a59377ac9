// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** The offices elsewhere. */
public final class OfficesPage extends ScreenPage {

    OfficesPage(Glass glass) {
        super(glass);
    }

    /** The places of the offices. */
    public List<String> places() {
        return texts(".card .text-name");
    }

    /** The labels on the world map, each with the local time if the map has it. */
    public List<String> map() {
        return glass.joinedTexts(".world-view .world-label");
    }

    /** The number of lines from the location of the kiosk to an office. */
    public int arcs() {
        return glass.count(".world-view .world-arc");
    }

    /** Opens the office whose card names a place. */
    public OfficePage open(String place) {
        glass.touchWithin(".card", place, "People and contact");
        return new OfficePage(glass);
    }
}
