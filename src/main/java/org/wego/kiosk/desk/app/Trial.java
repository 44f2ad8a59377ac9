// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.Optional;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.pack.PackResult;

/** Draws the screen of a record where nobody sees it, before visitors do. */
@FunctionalInterface
interface Trial {

    /** Why the screen cannot be drawn; empty when it can. Not to be called on the FX thread. */
    Optional<String> fault(PackResult.Accepted pack, RecordKey key);
}
