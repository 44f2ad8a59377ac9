// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.Frame;
import org.wego.kiosk.ui.Screen;

/** Builds the screen of a destination for one visit. */
@FunctionalInterface
public interface ScreenFactory {

    Screen create(Destination destination, Visit visit, Frame frame);
}
