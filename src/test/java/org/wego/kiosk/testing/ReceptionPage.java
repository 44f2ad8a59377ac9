// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** The reception screen: location and telephone. */
public final class ReceptionPage extends ScreenPage {

    ReceptionPage(Glass glass) {
        super(glass);
    }

    /** The telephone number in large letters. */
    public List<String> phone() {
        return texts(".text-number");
    }
}
