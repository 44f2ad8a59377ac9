// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.selftest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wego.kiosk.ops.SelfTestItem;
import org.wego.kiosk.ops.SelfTestItem.SelfTestPart;

/** Looks whether there is anything to touch: the toolkit does not tell of a touchscreen that X11 shows as a mouse. */
final class TouchCheck {

    static final Path DEVICES = Path.of("/proc/bus/input/devices");

    /** Which properties a device has; the second bit is that of one that is touched where it shows. */
    private static final String PROPERTIES = "B: PROP=";
    private static final int DIRECT = 2;

    private TouchCheck() {}

    /**
     * What is there.
     *
     * @param toolkit whether JavaFX knows of one
     * @param devices the list of Linux; elsewhere it is not there
     */
    static SelfTestItem run(boolean toolkit, Path devices) {
        return toolkit || direct(devices) ? SelfTestItem.ok(SelfTestPart.TOUCH, "there is a touchscreen")
                : SelfTestItem.warning(SelfTestPart.TOUCH, "the system knows no touchscreen",
                        "look at the panel's USB cable; a kiosk with a keypad only says so in its configuration:"
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
