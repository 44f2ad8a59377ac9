// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import org.wego.kiosk.overlay.OverlaidPack;
import org.wego.kiosk.overlay.Overlay;
import org.wego.kiosk.pack.PackChecker;
import org.wego.kiosk.pack.PackResult;

/**
 * What reception's window is made of, read before the window's thread begins.
 *
 * @param pack what the lobby shows
 * @param checker checks what is changed
 * @param overlay takes the changes
 * @param records as they are now
 */
record DeskContent(PackResult.Accepted pack, PackChecker checker, Overlay overlay, OverlaidPack records) {

    static DeskContent of(PackResult.Accepted pack, Packs packs, LiveContent live) {
        var checker = packs.checker();
        live.folder().open();
        var overlay = packs.overlay(live.pack(), live.folder(), checker);
        return new DeskContent(pack, checker, overlay, overlay.now());
    }
}
