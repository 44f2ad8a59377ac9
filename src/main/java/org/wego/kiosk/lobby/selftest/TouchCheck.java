// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.selftest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wego.kiosk.ops.SelfTestItem;
import org.wego.kiosk.ops.SelfTestItem.SelfTestPart;

/** Checks that there is a touchscreen, also one that X11 presents as a mouse and that JavaFX does not report. */
final class TouchCheck {

    static final Path DEVICES = Path.of("/proc/bus/input/devices");

    /** The properties of a device; the second bit, INPUT_PROP_DIRECT, marks a touchscreen. */
    private static final String PROPERTIES = "B: PROP=";
    private static final int DIRECT = 2;

    private TouchCheck() {}

    /**
     * Checks for a touchscreen.
     *
     * @param toolkit whether JavaFX reports one
     * @param devices the device list of Linux; the file is missing on other systems
     */
    static SelfTestItem run(boolean toolkit, Path devices) {
        return toolkit || direct(devices) ? SelfTestItem.ok(SelfTestPart.TOUCH, "there is a touchscreen")
                : SelfTestItem.warning(SelfTestPart.TOUCH, "the system has no touchscreen",
                        "check the panel's USB cable; for a kiosk with a keypad only, set in the configuration:"
                                + " \"equipment\": {\"touch\": false}");
    }

    private static boolean direct(Path devices) {
        try (var lines = Files.lines(devices)) {
            return lines.filter(line -> line.startsWith(PROPERTIES)).map(line -> line.substring(PROPERTIES.length()))
                    .filter(bits -> bits.matches("[0-9a-f]{1,7}"))
                    .anyMatch(bits -> (Integer.parseInt(bits, 16) & DIRECT) != 0);
        } catch (IOException e) {
            return false;
        }
    }
}
