// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.session;

import org.wego.kiosk.nav.Destination;

/** Sees what visitors do with the kiosk. Called on the FX thread, so it must be quick; staff's use is not reported. */
public interface SessionObserver {

    /** Whether the screen or the keypad is used. */
    enum SessionInput {
        TOUCH, KEYPAD
    }

    /** Somebody presses the screen or a key. */
    void pressed(SessionInput input);

    /** A screen has come up, because of a visitor, of reception, or of the end of a visit. */
    void arrived(Destination place, Session session);

    /** The session has changed. */
    void changed(Session session);

    /** The visit ends, at the screen that came up last, with the session that is forgotten next. */
    void over(Session last, SessionEnd how);
}
