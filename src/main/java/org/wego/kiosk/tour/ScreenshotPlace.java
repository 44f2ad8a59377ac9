// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import org.wego.kiosk.model.Lang;

/** A screen or view that a screenshot run takes pictures of. */
public interface ScreenshotPlace {

    /** Its path, such as {@code line/n26}. */
    String path();

    Lang lang();

    /** The width of the window, px. */
    int width();

    /** The height of the window, px. */
    int height();

    /** Its settings as a word for file names. */
    String look();

    /** The size for file names, such as {@code 1080x1920}. */
    default String size() {
        return width() + "x" + height();
    }
}
