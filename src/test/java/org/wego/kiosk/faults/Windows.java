// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

/** The state of the lobby's window, from the X server and the window manager. */
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

    /** The id of the lobby's visible window; empty if it has none. */
    String window() {
        return session.commands().outputOf("xdotool", "search", "--all", "--onlyvisible", "--pid", "" + pid,
                "--name", ".");
    }

    /** Whether the lobby has exactly one window, in front of all others and as large as the display. */
    boolean coversTheDisplay(int width, int height) {
        var window = window();
        return window.matches("\\d+")
                && session.commands().outputOf("xprop", "-root", "_NET_CLIENT_LIST_STACKING")
                        .endsWith("0x" + Long.toHexString(Long.parseLong(window)))
                && session.commands().outputOf("xdotool", "getwindowgeometry", "--shell", window)
                        .contains("X=0\nY=0\nWIDTH=" + width + "\nHEIGHT=" + height);
    }

    /** The windows, for the analysis of a failure. */
    @Override
    public String toString() {
        return "the lobby's window: " + window() + ", in front: "
                + session.commands().outputOf("xprop", "-root", "_NET_CLIENT_LIST_STACKING", "_NET_ACTIVE_WINDOW")
                + "; " + session.commands().outputOf("wmctrl", "-l", "-G", "-p");
    }

    /** Whether the lobby's window has the keyboard focus. */
    boolean hasTheKeyboard() {
        var window = window();
        return session.commands().outputOf("xdotool", "getactivewindow").equals(window)
                && session.commands().outputOf("xdotool", "getwindowfocus").equals(window);
    }
}
