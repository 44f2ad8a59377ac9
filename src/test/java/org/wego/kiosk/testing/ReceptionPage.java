// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** Where reception is. */
public final class ReceptionPage extends ScreenPage {

    ReceptionPage(Glass glass) {
        super(glass);
    }

    /** The number, large. */
    public List<String> phone() {
        return texts(".text-number");
    }
}
