// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.faults.Ways.FaultPath;
import org.wego.kiosk.reliability.ReliabilityRow;

/**
 * After every attempt to leave it, the lobby is in front, covers the display, is the same process, and answers a touch.
 */
class WaysOutIT {

    private static final int AT_LEAST = 60;
    private static final Duration AGAIN = Duration.ofSeconds(2);
    /** The time that a window manager may take for a request. */
    private static final Duration AFTERMATH = Duration.ofMillis(150);

    private @TempDir Path folder;

    @Test
    void noWayLeadsOut() throws IOException {
        var ways = Ways.all();
        assertThat(ways).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        var out = new ArrayList<String>();
        try (var lobby = SeenLobby.open(folder)) {
            for (var way : ways) {
                leadsOut(lobby, way).map(why -> way.name() + ": " + why).ifPresent(why -> {
                    System.out.println(why);
                    out.add(why);
                    restart(lobby);
                });
                if (lobby.supervisor().state() != Supervisor.SupervisorState.RUNNING) {
                    break;
                }
            }
        }
        ReliabilityRow.K1
                .measuredOutside("%d ways tried under the shipped session, %d out".formatted(ways.size(), out.size()));
        assertThat(out).isEmpty();
    }

    /** The reason why an attempt led out; empty if it did not. */
    private static Optional<String> leadsOut(SeenLobby lobby, FaultPath way) {
        long pid = lobby.supervisor().pid();
        way.tried().accept(lobby);
        try {
            Until.always(AFTERMATH, "the process", () -> lobby.supervisor().pid() == pid && isAlive(pid));
            Until.within(AGAIN, "one window, in front, as large as the display",
                    () -> Windows.of(lobby).coversTheDisplay(XSession.WIDTH, XSession.HEIGHT));
            if (way.changesTheLook()) {
                lobby.answersATouchSomehow();
            } else {
                lobby.goHome();
                lobby.answersATouch();
            }
            Until.within(AGAIN, "the keyboard, after a touch at the latest", () -> Windows.of(lobby).hasTheKeyboard());
            Until.always(Duration.ZERO, "the process", () -> lobby.supervisor().pid() == pid);
            return Optional.empty();
        } catch (AssertionError e) {
            return Optional.of(e.getMessage() + "; " + Windows.of(lobby));
        }
    }

    /** Restarts the lobby, so that the next attempt begins at the home screen, unless the supervisor has given up. */
    private static void restart(SeenLobby lobby) {
        long pid = lobby.supervisor().pid();
        lobby.session().run("kill", "-s", "KILL", "" + pid);
        Until.within(Duration.ofSeconds(30), "a new start, or none",
                () -> lobby.supervisor().state() != Supervisor.SupervisorState.RUNNING
                        || (lobby.supervisor().pid() != pid && lobby.showsHome()));
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
