// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** The address for a driver. */
public final class DriverPage extends ScreenPage {

    DriverPage(Glass glass) {
        super(glass);
    }

    /** What the driver reads, line by line. */
    public List<String> address() {
        return texts(".driver-line");
    }

    /** What the driver is asked. */
    public String request() {
        return glass.text(".driver-request");
    }

    /** The line that is underlined. */
    public String keyLine() {
        return glass.text(".key-line");
    }
}
