// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.faults.Until.seconds;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.reliability.ReliabilityRow;

/** After the panel changes its resolution or is switched off and on, the lobby covers it completely again. */
class GlassIT {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    /** A resolution that is added to the virtual panel. */
    private record DisplayMode(String name, int width, int height) {}

    private static final DisplayMode FIRST = new DisplayMode(XSession.WIDTH + "x" + XSession.HEIGHT, XSession.WIDTH,
            XSession.HEIGHT);
    private static final List<DisplayMode> OTHERS = List.of(new DisplayMode("small", 720, 1280),
            new DisplayMode("wide", 1024, 768));

    private @TempDir Path folder;

    @Test
    void theWindowIsAsLargeAsThePanelAgain() throws IOException {
        var times = new ArrayList<Duration>();
        try (var lobby = SeenLobby.open(folder)) {
            var session = lobby.session();
            for (var mode : OTHERS) {
                var width = "" + mode.width();
                var height = "" + mode.height();
                session.commands().must("xrandr", "--newmode", mode.name(), "0", width, width, width, width, height,
                        height, height, height);
                session.commands().must("xrandr", "--addmode", "screen", mode.name());
                times.add(change(lobby, mode, "--output", "screen", "--mode", mode.name()));
                times.add(change(lobby, FIRST, "--output", "screen", "--mode", FIRST.name()));
            }
            // Off, like an unplugged panel, and on again.
            session.commands().must("xrandr", "--output", "screen", "--off", "--fb", FIRST.name());
            times.add(change(lobby, FIRST, "--output", "screen", "--mode", FIRST.name()));
            lobby.answersATouch();
            assertThat(lobby.supervisor().starts()).as("starts").hasSize(1);
        }
        ReliabilityRow.R16.measuredOutside("full screen again within %s, %d changes of resolution and panel off and on"
                .formatted(seconds(Collections.max(times)), times.size() - 1));
    }

    private static Duration change(SeenLobby lobby, DisplayMode mode, String... xrandr) {
        var command = new ArrayList<>(List.of("xrandr"));
        command.addAll(List.of(xrandr));
        long start = System.nanoTime();
        lobby.session().commands().must(command.toArray(String[]::new));
        Until.within(LIMIT, "full screen at " + mode.name(),
                () -> Windows.of(lobby).coversTheDisplay(mode.width(), mode.height())
                        && Windows.of(lobby).hasTheKeyboard()
                        && (!mode.equals(FIRST) || lobby.showsHome()));
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
