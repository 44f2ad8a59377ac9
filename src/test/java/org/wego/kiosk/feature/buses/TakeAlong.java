// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.session.ScreenContext;

/** Lends out the text about a line that a phone takes along. */
public final class TakeAlong {

    private TakeAlong() {}

    /** The text that is meant for a visitor. */
    public static String of(Content content, BusLine line, ScreenContext context) {
        return new LineViewModel(content, content.buses().orElseThrow(), line, context).takeAlong();
    }
}
