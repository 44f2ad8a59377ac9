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
 */
record Option(Icon icon, String name, Region choice) {}
