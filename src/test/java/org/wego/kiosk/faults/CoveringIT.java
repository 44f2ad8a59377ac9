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

/** The lobby covers its display even without a window manager. */
class CoveringIT {

    /** Limit for the first picture of a cold start on a busy machine. */
    private static final Duration FIRST = Duration.ofSeconds(60);
    private static final Duration STAYS = Duration.ofSeconds(2);
    private static final int WIDTH = 640;
    private static final int HEIGHT = 960;

    private @TempDir Path folder;

    @Test
    void aDisplayWithoutAWindowManager() throws IOException {
        Commands.need("Xvfb", "xdotool");
        try (var session = XSession.bare(folder, WIDTH, HEIGHT)) {
            covers(session);
        }
    }

    /** Starts the lobby, checks that its window covers the display and stays there, and ends it. */
    private void covers(XSession session) throws IOException {
        var state = Files.createDirectories(folder.resolve("state"));
        var command = new ArrayList<>(Packaged.command(SystemdUnit.ofTheLobby(), state));
        command.addAll(List.of("--start", "home"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("program.log").toFile());
        builder.environment().put("DISPLAY", session.display());
        var lobby = builder.start();
        try {
            var wanted = "X=0\nY=0\nWIDTH=" + WIDTH + "\nHEIGHT=" + HEIGHT;
            Until.within(FIRST, "a window at " + wanted.replace('\n', ' '),
                    () -> place(session, lobby.pid()).contains(wanted));
            Until.always(STAYS, "the window stays there", () -> place(session, lobby.pid()).contains(wanted));
        } finally {
            lobby.destroy();
            lobby.onExit().join();
        }
    }

    private static String place(XSession session, long pid) {
        var commands = session.commands();
        var window = commands.outputOf("xdotool", "search", "--all", "--onlyvisible", "--pid", "" + pid, "--name", ".");
        return window.matches("\\d+") ? commands.outputOf("xdotool", "getwindowgeometry", "--shell", window) : "";
    }
}
