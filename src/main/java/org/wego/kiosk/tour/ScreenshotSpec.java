// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import javafx.geometry.Orientation;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;

/**
 * A screen of the lobby to take pictures of.
 *
 * @param destination the screen
 * @param lang the language
 * @param width of the window, px
 * @param height of the window, px
 * @param variant the accessibility settings
 */
public record ScreenshotSpec(Destination destination, Lang lang, int width, int height, Variant variant)
        implements ScreenshotPlace {

    @Override
    public String path() {
        return DestinationPath.of(destination);
    }

    /** The shape of the window. */
    public Orientation orientation() {
        return height > width ? Orientation.VERTICAL : Orientation.HORIZONTAL;
    }

    @Override
    public String look() {
        return variant.name();
    }
}
