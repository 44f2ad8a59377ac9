// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.session;

import java.util.function.Supplier;
import org.wego.kiosk.nav.Destination;

/**
 * A way elsewhere, as a button takes it; where it leads is known before, so that what lies there can be made ready.
 *
 * @param destination to which it leads now
 * @param taken leads the visitor there
 */
public record NavigationAction(Supplier<Destination> destination, Runnable taken) implements Runnable {

    @Override
    public void run() {
        taken.run();
    }
}
