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
        return session.commands().say("xdotool", "search", "--all", "--onlyvisible", "--pid", "" + pid, "--name", ".");
    }

    /** Whether the lobby has one window, in front of all others, as large as the display. */
    boolean coversTheDisplay(int width, int height) {
        var window = window();
        return window.matches("\\d+")
                && session.commands().say("xprop", "-root", "_NET_CLIENT_LIST_STACKING")
                        .endsWith("0x" + Long.toHexString(Long.parseLong(window)))
                && session.commands().say("xdotool", "getwindowgeometry", "--shell", window)
                        .contains("X=0\nY=0\nWIDTH=" + width + "\nHEIGHT=" + height);
    }

    /** What there is, for who looks for the reason of a failure. */
    @Override
    public String toString() {
        return "the lobby's window: " + window() + ", in front: "
                + session.commands().say("xprop", "-root", "_NET_CLIENT_LIST_STACKING", "_NET_ACTIVE_WINDOW") + "; "
                + session.commands().say("wmctrl", "-l", "-G", "-p");
    }

    /** Whether keys go to that window. */
    boolean hasTheKeyboard() {
        var window = window();
        return session.commands().say("xdotool", "getactivewindow").equals(window)
                && session.commands().say("xdotool", "getwindowfocus").equals(window);
    }
}
