// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.page.Screen;

/** Builds the screen of a destination for one visit. */
@FunctionalInterface
public interface ScreenFactory {

    Screen create(Destination destination, ScreenContext context, ScreenLayout layout);
}
