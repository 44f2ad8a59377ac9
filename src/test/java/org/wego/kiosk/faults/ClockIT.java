// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.reliability.Row;

/** The machine's clock jumps: a visit is neither cut short nor kept for ever. */
class ClockIT {

    private static final List<Path> LIBRARIES = List.of(Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1"));
    /** Without a touch, until the lobby asks; it asks for a while before it starts anew. */
    private static final int IDLE_SECONDS = 10;
    private static final Duration NOT_BEFORE = Duration.ofSeconds(IDLE_SECONDS - 3);
    private static final Duration AT_LAST = Duration.ofSeconds(IDLE_SECONDS + 40);

    private @TempDir Path folder;

    @Test
    void aJumpOfTenYearsNeitherEndsNorKeepsAVisit() throws IOException {
        var clock = Files.writeString(folder.resolve("clock"), "+0");
        var config = Files.writeString(folder.resolve("kiosk.json"), "{\"idleSeconds\": " + IDLE_SECONDS + "}");
        var library = LIBRARIES.stream().filter(Files::exists).findFirst()
                .orElseThrow(() -> new AssertionError("libfaketime is missing: .ci/run installs it"));
        var environment = Map.of("LD_PRELOAD", library.toString(), "FAKETIME_TIMESTAMP_FILE", clock.toString(),
                "FAKETIME_NO_CACHE", "1", "FAKETIME_DONT_FAKE_MONOTONIC", "1");
        try (var lobby = SeenLobby.open(folder, folder.resolve("state"), environment, "--config", config.toString())) {
            long pid = lobby.supervisor().pid();
            for (var jump : List.of("+3650d", "-3650d", "+0")) {
                lobby.openTile();
                Files.writeString(clock, jump);
                Until.always(NOT_BEFORE, "the visitor's screen after a jump to " + jump, () -> !lobby.showsHome());
                Until.within(AT_LAST, "a new visit after a jump to " + jump, lobby::showsHome);
                lobby.answersATouch();
            }
            assertThat(lobby.supervisor().pid()).as("the same process").isEqualTo(pid);
        }
        Row.R6.measuredOutside("3 jumps by up to 20 years during a visit: none ended early, none was kept");
    }
}
