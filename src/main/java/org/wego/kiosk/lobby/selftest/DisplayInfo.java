// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.selftest;

import java.util.Locale;
import java.util.Optional;
import javafx.stage.Screen;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.ops.SelfTestItem;
import org.wego.kiosk.ops.SelfTestItem.SelfTestPart;

/**
 * The display as the system says that it is.
 *
 * @param width px of the panel
 * @param height px of the panel
 * @param scale by which the system enlarges everything; 1 is none
 */
public record DisplayInfo(long width, long height, double scale) {

    /** The one that the lobby is on; on the FX thread. */
    public static DisplayInfo of(Screen screen) {
        var bounds = screen.getBounds();
        return new DisplayInfo(Math.round(bounds.getWidth() * screen.getOutputScaleX()),
                Math.round(bounds.getHeight() * screen.getOutputScaleY()), screen.getOutputScaleX());
    }

    /**
     * What is to be said of it.
     *
     * @param configured what the display should be; empty when nobody said
     * @param gap how a window that should cover the display does not; empty when it does, or need not
     */
    SelfTestItem compared(Optional<DisplayProfile> configured, Optional<String> gap) {
        var found = String.format(Locale.ROOT, "the display has %d x %d px at a scale of %.0f %%", width, height,
                scale * 100);
        if (gap.isPresent()) {
            return SelfTestItem.failed(SelfTestPart.DISPLAY, found + ", and " + gap.get(),
                    "start a window manager that gives the lobby the full screen, such as openbox or cage");
        }
        if (configured.isPresent() && (configured.get().width() != width || configured.get().height() != height)) {
            var wanted = configured.get();
            boolean turned = wanted.height() > wanted.width() != height > width;
            return SelfTestItem.warning(SelfTestPart.DISPLAY,
                    found + ", and " + wanted.width() + " x " + wanted.height()
                            + " px are configured",
                    turned ? "turn the picture in the system's settings"
                            : "set the panel's own resolution, or mend display in the configuration file");
        }
        if (scale != 1) {
            return SelfTestItem.warning(SelfTestPart.DISPLAY, found, "set the scale of the system to 100 %");
        }
        return SelfTestItem.ok(SelfTestPart.DISPLAY, found);
    }
}
