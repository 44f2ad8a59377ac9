// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import org.wego.kiosk.model.Lang;

/**
 * One state of reception's window to be seen.
 *
 * @param path the view and what it shows
 * @param lang of the window
 * @param width of the window, px
 * @param height of the window, px
 * @param dark whether the system asks for a dark window
 */
public record DeskScreenshotSpec(String path, Lang lang, int width, int height, boolean dark)
        implements ScreenshotPlace {

    @Override
    public String look() {
        return dark ? "dark" : "light";
    }
}
