// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import org.wego.kiosk.model.Lang;

/**
 * A state of reception's window to take a picture of.
 *
 * @param path the view and its content
 * @param lang of the window
 * @param width of the window, px
 * @param height of the window, px
 * @param dark whether the window is dark
 */
public record DeskScreenshotSpec(String path, Lang lang, int width, int height, boolean dark)
        implements ScreenshotPlace {

    @Override
    public String look() {
        return dark ? "dark" : "light";
    }
}
