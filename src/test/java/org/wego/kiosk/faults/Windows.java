// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

/** What the X server and the window manager say of the lobby's window. */
final class Windows {

    private final XSession session;
    private final long pid;

    private Windows(SeenLobby lobby) {
        session = lobby.session();
        pid = lobby.supervisor().pid();
    }

    static Windows of(SeenLobby lobby) {
        return new Windows(lobby);
    }

    /** The lobby's own window, if it can be seen. */
    String window() {
        return session.commands().say("xdotool", "search", "--onlyvisible", "--pid", "" + pid, "--name", ".");
    }

    /** Whether the lobby has one window, in front, with the keyboard, as large as the display. */
    boolean isFullScreen(int width, int height) {
        var window = window();
        return window.matches("\\d+")
                && session.commands().say("xdotool", "getactivewindow").equals(window)
                && session.commands().say("xdotool", "getwindowfocus").equals(window)
                && session.commands().say("xprop", "-id", window, "_NET_WM_STATE").contains("FULLSCREEN")
                && session.commands().say("xdotool", "getwindowgeometry", "--shell", window)
                        .contains("X=0\nY=0\nWIDTH=" + width + "\nHEIGHT=" + height);
    }
}
