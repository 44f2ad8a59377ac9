// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import javafx.scene.Parent;

/** The screen of a {@link ScreenshotPlace}, which can be laid out and paged. */
public interface ScreenshotTarget {

    /** The root of its scene. */
    Parent root();

    /** The number of pages; valid after layout. */
    int pages();

    /** Shows a page, from 0. */
    void turnTo(int page);

    /** Releases the screen. */
    void leave();
}
