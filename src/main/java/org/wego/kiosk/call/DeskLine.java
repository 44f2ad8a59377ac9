// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call;

/** The line of a desk to the lobbies. No method waits; all may be called on any thread. */
public interface DeskLine {

    /** Hears what comes over the line, on a thread of the line. */
    interface DeskListener {

        /** A lobby says how its call is. */
        void called(String lobby, CallNews news);

        /** The line stands from now on, or is broken. */
        void line(boolean stands);
    }

    /** Answers a call of a lobby. */
    void answer(String lobby, CallAnswer answer);

    /** Says whether somebody is there; replaces what was said before. */
    void say(ReceptionNews news);

    /** Tells a listener what comes from now on. */
    void listen(DeskListener listener);

    /** Says that this desk ends. */
    void leave();
}
