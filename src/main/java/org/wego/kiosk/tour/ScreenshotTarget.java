// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import javafx.scene.Parent;

/** What is to be seen at a {@link ScreenshotSpec}: a screen that can be laid out and paged. */
public interface ScreenshotTarget {

    /** The root of its scene. */
    Parent root();

    /** How many pages it has, once it has been laid out. */
    int pages();

    /** Shows a page, from 0. */
    void turnTo(int page);

    /** Lets go of the screen. */
    void leave();
}
