// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.util.Locale;
import java.util.Optional;

/**
 * A screen of the machine.
 *
 * @param x px from the left of all screens
 * @param y px from the top of all screens
 * @param width px
 * @param height px
 * @param scale by which the system enlarges everything; 1 is none
 * @param primary whether the system calls it the first one
 * @param name of its output, where the system tells
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
