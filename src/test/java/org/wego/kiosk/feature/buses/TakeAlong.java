// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.session.ScreenContext;

/** Gives other packages access to the text about a line for phones. */
public final class TakeAlong {

    private TakeAlong() {}

    /** The text of the QR code of a line. */
    public static String of(Content content, BusLine line, ScreenContext context) {
        return new LineViewModel(content, content.buses().orElseThrow(), line, context).takeAlong();
    }
}
