// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;

/**
 * One screen to be seen.
 *
 * @param destination where
 * @param lang in which language
 * @param width of the window, px
 * @param height of the window, px
 * @param variant how the kiosk is set
 */
public record TourStop(Destination destination, Lang lang, int width, int height, Variant variant) {

    /** The size as it stands in file names. */
    public String size() {
        return width + "x" + height;
    }
}
