// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import javafx.scene.Parent;

/** All that stands on the one scene, for who watches over its window. */
public interface WindowContent {

    /** The root of the one scene. */
    Parent root();

    /** Whether digits of a keyboard are wanted now. */
    boolean wantsDigits();

    /** The visit ends, and the glass shows what it showed at the start. */
    void startOver();

    /** What was held down is held no more: its release may never come. */
    void cancelPresses();
}
