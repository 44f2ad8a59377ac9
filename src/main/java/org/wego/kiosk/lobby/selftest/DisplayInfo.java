// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.selftest;

import java.util.Locale;
import java.util.Optional;
import javafx.stage.Screen;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.ops.SelfTestItem;
import org.wego.kiosk.ops.SelfTestItem.SelfTestPart;

/**
 * The display as the system reports it.
 *
 * @param width px of the panel
 * @param height px of the panel
 * @param scale the scale factor of the system
 */
public record DisplayInfo(long width, long height, double scale) {

    /** The display of a screen; call on the FX thread. */
    public static DisplayInfo of(Screen screen) {
        var bounds = screen.getBounds();
        return new DisplayInfo(Math.round(bounds.getWidth() * screen.getOutputScaleX()),
                Math.round(bounds.getHeight() * screen.getOutputScaleY()), screen.getOutputScaleX());
    }

    /**
     * Compares the display with the configuration.
     *
     * @param configured the configured display; empty when none is configured
     * @param gap how a window fails to cover the display; empty when it covers it, or need not
     */
    SelfTestItem compared(Optional<DisplayProfile> configured, Optional<String> gap) {
        var found = String.format(Locale.ROOT, "the display has %d x %d px at a scale of %.0f %%", width, height,
                scale * 100);
        if (gap.isPresent()) {
            return SelfTestItem.failed(SelfTestPart.DISPLAY, found + ", and " + gap.get(),
                    "start a window manager that grants the lobby full screen, such as openbox or cage");
        }
        if (configured.isPresent() && (configured.get().width() != width || configured.get().height() != height)) {
            var wanted = configured.get();
            boolean turned = wanted.height() > wanted.width() != height > width;
            return SelfTestItem.warning(SelfTestPart.DISPLAY,
                    found + ", but " + wanted.width() + " x " + wanted.height()
                            + " px are configured",
                    turned ? "rotate the picture in the system's settings"
                            : "set the panel's native resolution, or correct display in the configuration file");
        }
        if (scale != 1) {
            return SelfTestItem.warning(SelfTestPart.DISPLAY, found, "set the system's scale to 100 %");
        }
        return SelfTestItem.ok(SelfTestPart.DISPLAY, found);
    }
}
