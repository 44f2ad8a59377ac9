// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.preview;

import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;

/**
 * Which screen of the lobby is rendered, and how.
 *
 * @param destination the screen
 * @param lang of the visitor
 * @param portrait whether the display is higher than wide
 * @param percent the size of the text
 * @param contrast whether the contrast is high
 * @param reach whether everything is in low reach
 * @param simple whether home has its main tasks only
 */
public record PreviewSettings(Destination destination, Lang lang, boolean portrait, int percent, boolean contrast,
        boolean reach, boolean simple) {

    /** A screen as a visitor finds it: upright, with texts of ordinary size. */
    static PreviewSettings of(Destination destination, Lang lang) {
        return new PreviewSettings(destination, lang, true, 100, false, false, false);
    }
}
