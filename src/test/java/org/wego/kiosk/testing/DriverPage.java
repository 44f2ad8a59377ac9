// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** The address for a driver. */
public final class DriverPage extends ScreenPage {

    DriverPage(Glass glass) {
        super(glass);
    }

    /** The lines for the driver. */
    public List<String> address() {
        return texts(".driver-line");
    }

    /** The request to the driver. */
    public String request() {
        return glass.text(".driver-request");
    }

    /** The underlined line. */
    public String keyLine() {
        return glass.text(".key-line");
    }
}
