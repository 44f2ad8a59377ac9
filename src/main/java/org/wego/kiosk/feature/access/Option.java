// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.access;

import javafx.scene.layout.Region;
import org.wego.kiosk.ui.Icon;

/**
 * A setting that a visitor can change.
 *
 * @param icon the icon beside its name
 * @param name the key of its name in the interface strings
 * @param choice the control
 * @param wide whether it takes the whole width of a portrait screen
 */
record Option(Icon icon, String name, Region choice, boolean wide) {

    /** A setting that takes half of the width. */
    Option(Icon icon, String name, Region choice) {
        this(icon, name, choice, false);
    }

    /** A setting that takes the whole width. */
    static Option wide(Icon icon, String name, Region choice) {
        return new Option(icon, name, choice, true);
    }
}
