// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.util.Locale;
import java.util.Optional;

/**
 * A monitor of the machine.
 *
 * @param x px from the left edge of all monitors
 * @param y px from the top edge of all monitors
 * @param width px
 * @param height px
 * @param scale the scale factor of the system
 * @param primary whether it is the system's primary monitor
 * @param name the name of its output, if known
 */
public record Monitor(double x, double y, double width, double height, double scale, boolean primary,
        Optional<String> name) {

    /** For example {@code HDMI-1, 1920x1080 at 0,0, primary}. */
    @Override
    public String toString() {
        return name.map(known -> known + ", ").orElse("")
                + String.format(Locale.ROOT, "%.0fx%.0f at %.0f,%.0f", width, height, x, y)
                + (primary ? ", primary" : "");
    }
}
