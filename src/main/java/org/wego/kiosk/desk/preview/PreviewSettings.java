// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.preview;

import java.time.Instant;
import java.util.Optional;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;

/**
 * The previewed screen and its settings.
 *
 * @param destination the screen
 * @param lang the visitor's language
 * @param portrait whether the display is in portrait
 * @param percent the text size, %
 * @param contrast whether high contrast is on
 * @param reach whether low reach is on
 * @param simple whether the home screen shows its main tasks only
 * @param at the moment; empty: the present one
 */
public record PreviewSettings(Destination destination, Lang lang, boolean portrait, int percent, boolean contrast,
        boolean reach, boolean simple, Optional<Instant> at) {

    /** Default settings: portrait, with text of 100 %, at the present moment. */
    static PreviewSettings of(Destination destination, Lang lang) {
        return new PreviewSettings(destination, lang, true, 100, false, false, false, Optional.empty());
    }
}
