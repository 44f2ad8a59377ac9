// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.hotline;

import java.util.List;
import org.wego.kiosk.model.LocalizedText;

/**
 * Telephone numbers and counsellors that speak foreign languages.
 *
 * @param title the name of the guide
 * @param about what they are for, in one sentence
 * @param hotlines the hotlines, in the order of the screen
 */
public record HotlineGuide(LocalizedText title, LocalizedText about, List<Hotline> hotlines) {

    public HotlineGuide {
        hotlines = List.copyOf(hotlines);
    }
}
