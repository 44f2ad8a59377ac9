// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.emergency;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.ui.ScreenLayout;

/**
 * How a message is drawn: as large, and in the colours, that the visitor has chosen.
 *
 * @param styleClasses those of the screen below
 * @param frame the layout of the screen below
 * @param visitor the language of a visitor who is there, which comes first; empty when nobody is
 */
public record EmergencyStyle(List<String> styleClasses, ScreenLayout frame, Optional<Lang> visitor) {

    public EmergencyStyle {
        styleClasses = List.copyOf(styleClasses);
    }

    /** The look of a screen in the usual size, without a visitor. */
    public static EmergencyStyle usual(ScreenLayout frame) {
        return new EmergencyStyle(List.of("kiosk", frame.portrait() ? "portrait" : "landscape"), frame,
                Optional.empty());
    }
}
