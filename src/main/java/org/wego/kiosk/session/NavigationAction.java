// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.session;

import java.util.function.Supplier;
import org.wego.kiosk.nav.Destination;

/**
 * What a button that leads to another destination does. The destination is known before the touch, so that its screen
 * can be prepared.
 *
 * @param destination the destination to which it leads now
 * @param go leads the visitor there
 */
public record NavigationAction(Supplier<Destination> destination, Runnable go) implements Runnable {

    @Override
    public void run() {
        go.run();
    }
}
