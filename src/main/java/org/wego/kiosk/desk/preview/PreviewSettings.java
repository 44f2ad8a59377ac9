// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.preview;

import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;

/**
 * The screen of the lobby to render, and its settings.
 *
 * @param destination the screen
 * @param lang of the visitor
 * @param portrait whether the display is higher than wide
 * @param percent the size of the text
 * @param contrast whether the contrast is high
 * @param reach whether all controls are in the lower part
 * @param simple whether the home screen shows only the main tasks
 */
public record PreviewSettings(Destination destination, Lang lang, boolean portrait, int percent, boolean contrast,
        boolean reach, boolean simple) {

    /** The settings at the start of a visit: portrait, with texts of normal size. */
    static PreviewSettings of(Destination destination, Lang lang) {
        return new PreviewSettings(destination, lang, true, 100, false, false, false);
    }
}
