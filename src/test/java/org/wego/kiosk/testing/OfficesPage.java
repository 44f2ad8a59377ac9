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

    /** The texts on the world map. */
    public List<String> map() {
        return glass.texts(".world-view");
    }

    /** Opens the office whose card names a place. */
    public OfficePage open(String place) {
        glass.touchWithin(".card", place, "People and contact");
        return new OfficePage(glass);
    }
}
