// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Attempts to leave the lobby, or to bring another window in front of it. */
public final class Ways {

    /**
     * One attempt.
     *
     * @param changesTheLook whether it may change the look of every screen, as some keys of the keypad do
     */
    record FaultPath(String name, Consumer<SeenLobby> tried, boolean changesTheLook) {

        FaultPath(String name, Consumer<SeenLobby> tried) {
            this(name, tried, false);
        }
    }

    /** Keys that change speech rate, volume, contrast or voice; tried last, in a separate visit. */
    private static final List<String> KEYPAD = List.of("F8", "F9", "F10", "F11", "F12");
    private static final List<String> KEYS = List.of("Escape", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "Menu",
            "shift+F10", "super", "Super_L", "Super_R", "Print", "alt+Print", "ctrl+Print",
            "Pause", "Break", "Tab", "BackSpace", "alt+F1", "alt+F2", "alt+F3", "alt+F4", "alt+F5", "alt+F7", "alt+F8",
            "alt+F9", "alt+F10", "alt+F11", "alt+Tab", "alt+shift+Tab", "alt+Escape", "alt+space", "alt+Return",
            "alt+Left", "alt+Home", "alt+grave", "ctrl+w", "ctrl+q", "ctrl+c", "ctrl+v", "ctrl+x", "ctrl+a", "ctrl+o",
            "ctrl+p", "ctrl+n", "ctrl+t", "ctrl+s", "ctrl+f", "ctrl+l", "ctrl+h", "ctrl+j", "ctrl+u", "ctrl+z",
            "ctrl+F4", "ctrl+F10", "ctrl+Tab", "ctrl+Escape", "ctrl+shift+Escape", "ctrl+shift+i", "ctrl+shift+n",
            "ctrl+shift+t", "ctrl+shift+q", "ctrl+alt+t", "ctrl+alt+d", "ctrl+alt+l", "ctrl+alt+Left",
            "ctrl+alt+Right", "ctrl+alt+Delete", "ctrl+alt+BackSpace", "ctrl+alt+KP_Add", "ctrl+alt+F1", "ctrl+alt+F2",
            "ctrl+alt+F3", "ctrl+alt+F4", "ctrl+alt+F5", "ctrl+alt+F6", "ctrl+alt+F7", "super+d", "super+e", "super+l",
            "super+m", "super+r", "super+Tab", "super+Left", "super+Up", "XF86PowerOff", "XF86Sleep", "XF86HomePage",
            "XF86Calculator", "XF86Mail");
    private static final int LEFT = 2;
    private static final int RIGHT = XSession.WIDTH - 3;
    private static final int TOP = 2;
    private static final int BOTTOM = XSession.HEIGHT - 3;
    private static final int MIDDLE_X = XSession.WIDTH / 2;
    private static final int MIDDLE_Y = XSession.HEIGHT / 2;

    private Ways() {}

    /** All attempts. */
    static List<FaultPath> all() {
        return Stream.of(keys(), buttons(), drags(), requests(), otherWindows(), keypad()).flatMap(List::stream)
                .toList();
    }

    private static List<FaultPath> keys() {
        return KEYS.stream().map(key -> new FaultPath(key, lobby -> lobby.session().xdotool("key", key))).toList();
    }

    private static List<FaultPath> keypad() {
        return KEYPAD.stream().map(key -> new FaultPath(key, lobby -> lobby.session().xdotool("key", key), true))
                .toList();
    }

    private static List<FaultPath> buttons() {
        var ways = new ArrayList<FaultPath>();
        for (var button : List.of("2", "3", "4", "5", "8", "9")) {
            ways.add(pointer("button " + button, "click", button));
        }
        ways.add(pointer("right button twice", "click", "--repeat", "2", "3"));
        ways.add(pointer("Ctrl and wheel", "keydown", "ctrl", "click", "4", "keyup", "ctrl"));
        ways.add(pointer("Alt and drag", "keydown", "alt", "mousedown", "1", "mousemove", "100", "100", "mouseup", "1",
                "keyup", "alt"));
        ways.add(pointer("Alt, right button and drag", "keydown", "alt", "mousedown", "3", "mousemove", "100", "100",
                "mouseup", "3", "keyup", "alt"));
        ways.add(pointer("Super and drag", "keydown", "super", "mousedown", "1", "mousemove", "100", "100", "mouseup",
                "1", "keyup", "super"));
        ways.add(pointer("a press that lasts", "mousedown", "1", "sleep", "1.5", "mouseup", "1"));
        ways.add(pointer("ten touches at once", "click", "--repeat", "10", "--delay", "30", "1"));
        return ways;
    }

    /** At a place without a target, in the header of the home screen. */
    private static FaultPath pointer(String name, String... what) {
        return new FaultPath(name, lobby -> {
            lobby.session().xdotool("mousemove", "" + MIDDLE_X, "300");
            lobby.session().xdotool(what);
        });
    }

    private static List<FaultPath> drags() {
        return List.of(drag("from the left edge", LEFT, MIDDLE_Y, MIDDLE_X, MIDDLE_Y),
                drag("from the right edge", RIGHT, MIDDLE_Y, MIDDLE_X, MIDDLE_Y),
                drag("from the upper edge", MIDDLE_X, TOP, MIDDLE_X, MIDDLE_Y),
                drag("from the lower edge", MIDDLE_X, BOTTOM, MIDDLE_X, MIDDLE_Y),
                drag("from the upper left corner", LEFT, TOP, MIDDLE_X, MIDDLE_Y),
                drag("from the lower right corner", RIGHT, BOTTOM, MIDDLE_X, MIDDLE_Y),
                drag("to the left edge", MIDDLE_X, MIDDLE_Y, LEFT, MIDDLE_Y),
                drag("to the upper edge", MIDDLE_X, MIDDLE_Y, MIDDLE_X, TOP));
    }

    private static FaultPath drag(String name, int x, int y, int toX, int toY) {
        return new FaultPath("drag " + name,
                lobby -> lobby.session().xdotool("mousemove", "" + x, "" + y, "mousedown", "1",
                        "mousemove", "" + (x + toX) / 2, "" + (y + toY) / 2, "mousemove", "" + toX, "" + toY, "mouseup",
                        "1"));
    }

    /** Requests to the window as from a window manager, a task bar or another program. */
    private static List<FaultPath> requests() {
        var ways = new ArrayList<FaultPath>();
        ways.add(request("close", "-c"));
        for (var state : List.of("fullscreen", "hidden", "shaded", "below",
                "skip_taskbar", "above")) {
            ways.add(request("toggle " + state, "-b", "toggle," + state));
        }
        ways.add(request("move", "-e", "0,300,300,400,400"));
        ways.add(new FaultPath("minimise",
                lobby -> lobby.session().xdotool("windowminimize", Windows.of(lobby).window())));
        ways.add(new FaultPath("show the desktop", lobby -> lobby.session().run("wmctrl", "-k", "on")));
        ways.add(new FaultPath("more desktops", lobby -> lobby.session().run("wmctrl", "-n", "2")));
        ways.add(new FaultPath("another desktop", lobby -> lobby.session().run("wmctrl", "-s", "1")));
        ways.add(new FaultPath("lower", lobby -> lobby.session().xdotool("windowlower", Windows.of(lobby).window())));
        return ways;
    }

    private static FaultPath request(String name, String... what) {
        return new FaultPath("request to " + name, lobby -> {
            var command = new ArrayList<>(List.of("wmctrl", "-i"));
            if (what[0].equals("-c")) {
                command.addAll(List.of("-c", Windows.of(lobby).window()));
            } else {
                command.addAll(List.of("-r", Windows.of(lobby).window()));
                command.addAll(List.of(what));
            }
            lobby.session().run(command.toArray(String[]::new));
        });
    }

    private static List<FaultPath> otherWindows() {
        return List.of(other("opens", ""), other("is raised", "windowraise"), other("is activated", "windowactivate"),
                other("takes the focus", "windowfocus"));
    }

    /** A window of another program, and an action on it. */
    private static FaultPath other(String name, String what) {
        return new FaultPath("another window " + name, lobby -> {
            var session = lobby.session();
            session.run("sh", "-c", "xmessage -center -timeout 4 'Another window' >/dev/null 2>&1 & echo $!");
            Until.within(Duration.ofSeconds(4), "the other window",
                    () -> !session.commands().outputOf("xdotool", "search", "--class", "xmessage").isEmpty());
            if (!what.isEmpty()) {
                session.xdotool("search", "--class", "xmessage", what);
            }
        });
    }
}
