// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lobby covers its display by itself, where no window manager does it, and the right one of two. */
class CoveringIT {

    /** The first picture of a cold start on a busy machine. */
    private static final Duration FIRST = Duration.ofSeconds(60);
    private static final Duration STAYS = Duration.ofSeconds(2);
    private static final int WIDTH = 640;
    private static final int HEIGHT = 960;

    private @TempDir Path folder;

    @Test
    void aDisplayWithoutAWindowManager() throws IOException {
        try (var session = XSession.bare(folder, WIDTH, HEIGHT)) {
            covers(session, List.of(), 0);
        }
    }

    @Test
    void theMonitorThatTheConfigurationNames() throws IOException {
        Commands.need("xrandr");
        try (var session = XSession.bare(folder, 2 * WIDTH, HEIGHT)) {
            var commands = session.commands();
            commands.must("xrandr", "--setmonitor", "counter", "640/200x960/300+0+0", "screen");
            commands.must("xrandr", "--setmonitor", "wall", "640/200x960/300+640+0", "none");
            for (var screen : List.of("\"wall\"", "\"left\"", "2")) {
                var config = Files.writeString(folder.resolve("kiosk.json"), "{\"screen\": " + screen + "}");
                covers(session, List.of("--config", config.toString()), screen.equals("\"left\"") ? 0 : WIDTH);
            }
        }
    }

    /** Starts the lobby, sees that its window comes onto a place of the display and stays there, and ends it. */
    private void covers(XSession session, List<String> options, int x) throws IOException {
        var state = Files.createDirectories(folder.resolve("state"));
        var command = new ArrayList<>(Packaged.command(Unit.ofTheLobby(), state));
        command.addAll(List.of("--start", "home"));
        command.addAll(options);
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("program.log").toFile());
        builder.environment().put("DISPLAY", session.display());
        var lobby = builder.start();
        try {
            var wanted = "X=" + x + "\nY=0\nWIDTH=" + WIDTH + "\nHEIGHT=" + HEIGHT;
            Until.within(FIRST, options + ": a window at " + wanted.replace('\n', ' '),
                    () -> place(session, lobby.pid()).contains(wanted));
            Until.always(STAYS, "the window stays there", () -> place(session, lobby.pid()).contains(wanted));
        } finally {
            lobby.destroy();
            lobby.onExit().join();
        }
    }

    private static String place(XSession session, long pid) {
        var commands = session.commands();
        var window = commands.say("xdotool", "search", "--all", "--onlyvisible", "--pid", "" + pid, "--name", ".");
        return window.matches("\\d+") ? commands.say("xdotool", "getwindowgeometry", "--shell", window) : "";
    }
}
