// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import org.wego.kiosk.model.Lang;

/** Something of which a tour takes pictures. */
public interface ScreenshotPlace {

    /** Where it is, as in {@code line/n26}. */
    String path();

    Lang lang();

    /** The width of the window, px. */
    int width();

    /** The height of the window, px. */
    int height();

    /** How it is set, in a word for file names. */
    String look();

    /** The size as it stands in file names. */
    default String size() {
        return width() + "x" + height();
    }
}
