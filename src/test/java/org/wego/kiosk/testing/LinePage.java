// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** One line. */
public final class LinePage extends ScreenPage {

    LinePage(Glass glass) {
        super(glass);
    }

    /** The number on the large badge. */
    public String number() {
        return glass.text(".line-emblem-number");
    }

    /** The sentence that says whether the line stops here, with its date. */
    public String finding() {
        return glass.text(".finding-chip > .finding");
    }

    /** The numbers of the stops. */
    public List<String> stopNumbers() {
        return texts(".stop-plate");
    }

    /** The texts on the map. */
    public List<String> map() {
        return texts(".schematic-map");
    }

    public ReceptionPage askReception() {
        touch("Reception");
        return new ReceptionPage(glass);
    }
}
