// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call;

/** The line of a lobby to the desks. No method waits; all may be called on any thread. */
public interface LobbyLine {

    /** Hears what comes over the line, on a thread of the line. */
    interface LobbyListener {

        /** A desk answers a call. */
        void answered(CallAnswer answer);

        /** A desk says whether somebody is there. */
        void reception(ReceptionNews news);

        /** A desk has ended in good order, or is no longer known. */
        void gone(String desk);

        /** The line stands from now on, or is broken. */
        void line(boolean stands);
    }

    /** Says how a call is. A message that cannot be delivered now is lost; the next repetition replaces it. */
    void say(CallNews news);

    /** Tells a listener what comes from now on, and what is known already. */
    void listen(LobbyListener listener);
}
