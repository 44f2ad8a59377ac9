// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import javafx.scene.Parent;

/** The root of the scene, as seen by the code that manages the window. */
public interface WindowContent {

    /** The root node. */
    Parent root();

    /** Whether digits of a keyboard are expected now. */
    boolean wantsDigits();

    /** Ends the visit and shows the first screen again. */
    void startOver();

    /** Forgets every finger and key that is down: the release may never come. */
    void cancelPresses();
}
