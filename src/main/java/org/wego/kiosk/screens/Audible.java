// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.screens;

import java.util.function.BooleanSupplier;
import org.wego.kiosk.shell.Devices;

/**
 * What a visitor can hear at this moment.
 *
 * @param voice whether texts can be read aloud
 * @param bell whether a tone can be heard
 */
public record Audible(BooleanSupplier voice, BooleanSupplier bell) {

    /** Everything can be heard. */
    public static final Audible ALL = new Audible(() -> true, () -> true);

    /** What can be heard from some devices. */
    public static Audible of(Devices devices) {
        return new Audible(devices.speaker()::isAvailable, devices.tones()::canBeHeard);
    }
}
