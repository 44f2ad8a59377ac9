// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.faults.Until.seconds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.reliability.ReliabilityRow;

/** A lobby that dies, stops or hangs is back in time; one that dies at every start is not restarted for ever. */
class RestartIT {

    private static final Duration AFTER_CRASH = Duration.ofSeconds(5);
    private static final Duration AFTER_HANG = Duration.ofSeconds(20);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** One fewer than the starts that the unit allows within a minute. */
    private static final int KILLS = 4;

    private @TempDir Path folder;

    @Test
    void theLobbyIsBackInTimeAndRestartsAreLimited() throws IOException {
        var killed = killed();
        var stopped = stopped();
        var hung = hung();
        int starts = dyingAtOnce();
        ReliabilityRow.R3.measuredOutside(
                "back %s after kill -9 (slowest of %d), %s after kill -STOP, %s after a hang of the FX thread; %d starts a minute, then a pause"
                        .formatted(seconds(killed), KILLS, seconds(stopped), seconds(hung), starts));
    }

    private Duration killed() throws IOException {
        try (var lobby = SeenLobby.open(Files.createDirectory(folder.resolve("killed")))) {
            var times = new ArrayList<Duration>();
            for (int i = 0; i < KILLS; i++) {
                long pid = lobby.supervisor().pid();
                lobby.signal("KILL");
                times.add(lobby.backAfter(pid, AFTER_CRASH));
            }
            lobby.answersATouch();
            return Collections.max(times);
        }
    }

    /** All threads are stopped. */
    private Duration stopped() throws IOException {
        try (var lobby = SeenLobby.open(Files.createDirectory(folder.resolve("stopped")))) {
            lobby.awaitReady();
            long pid = lobby.supervisor().pid();
            lobby.signal("STOP");
            var time = lobby.backAfter(pid, AFTER_HANG);
            lobby.answersATouch();
            return time;
        }
    }

    /** Only the FX thread hangs; the other threads must not report in its place that the program is alive. */
    private Duration hung() throws IOException {
        var own = Files.createDirectory(folder.resolve("hung"));
        var signals = Files.createDirectory(own.resolve("signals"));
        var agent = HangAgent.environment(own.resolve("agent.jar"), signals);
        try (var lobby = SeenLobby.open(own, own.resolve("state"), agent)) {
            lobby.awaitReady();
            long pid = lobby.supervisor().pid();
            Files.createFile(signals.resolve("hang"));
            var time = lobby.backAfter(pid, AFTER_HANG);
            assertThat(lobby.supervisor().messages()).contains("killed: no sign of life");
            lobby.answersATouch();
            return time;
        }
    }

    private int dyingAtOnce() throws IOException {
        var own = folder.resolve("dying");
        var unit = SystemdUnit.ofTheLobby();
        var command = Packaged.command(unit, own.resolve("state"), "--start", "nowhere");
        try (var supervisor = new Supervisor(unit, command, Map.of(), own, own)) {
            Until.within(MINUTE, "the supervisor lets it rest",
                    () -> supervisor.state() == Supervisor.SupervisorState.FAILED);
            var starts = supervisor.starts();
            assertThat(starts).hasSize(unit.count("StartLimitBurst"));
            for (int i = 1; i < starts.size(); i++) {
                assertThat(Duration.ofNanos(starts.get(i) - starts.get(i - 1)))
                        .isGreaterThanOrEqualTo(unit.seconds("RestartSec"));
            }
            return starts.size();
        }
    }
}
