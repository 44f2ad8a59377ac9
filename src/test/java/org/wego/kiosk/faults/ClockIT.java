// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.reliability.ReliabilityRow;

/** A jump of the system clock neither shortens a visit nor keeps it open for ever. */
class ClockIT {

    private static final Path SOURCE = Path.of("src", "test", "c", "clock_jump.c");
    private static final Duration TEN_YEARS = Duration.ofDays(3650);
    /** Seconds without a touch until the idle dialog appears; the visit ends some time after that. */
    private static final int IDLE_SECONDS = 30;
    private static final Duration NOT_BEFORE = Duration.ofSeconds(IDLE_SECONDS - 2);
    private static final Duration AT_LAST = Duration.ofSeconds(IDLE_SECONDS + 40);

    private @TempDir Path folder;

    @Test
    void aJumpOfTenYearsNeitherEndsNorKeepsAVisit() throws IOException {
        var clock = Files.writeString(folder.resolve("clock"), "0");
        var config = Files.writeString(folder.resolve("kiosk.json"), "{\"idleSeconds\": " + IDLE_SECONDS + "}");
        var library = folder.resolve("clock_jump.so").toString();
        new Commands(Map.of()).must("cc", "-shared", "-fPIC", "-o", library, SOURCE.toString());
        var environment = Map.of("LD_PRELOAD", library, "CLOCK_JUMP", clock.toString());
        try (var lobby = SeenLobby.open(folder, folder.resolve("state"), environment, "--config", config.toString())) {
            long pid = lobby.supervisor().pid();
            for (var jump : List.of(TEN_YEARS, TEN_YEARS.negated())) {
                lobby.openTile();
                Files.writeString(clock, "" + jump.toSeconds());
                assertThat(new Commands(environment).outputOf("date", "-u", "+%Y")).as("the system clock")
                        .isEqualTo("" + Year.from(ZonedDateTime.now(ZoneOffset.UTC).plus(jump)));
                Until.always(NOT_BEFORE, "the visitor's screen after a jump to " + jump, () -> !lobby.showsHome());
                Until.within(AT_LAST, "a new visit after a jump to " + jump, lobby::showsHome);
                lobby.answersATouch();
            }
            assertThat(lobby.supervisor().pid()).as("the same process").isEqualTo(pid);
        }
        ReliabilityRow.R6
                .measuredOutside("jumps of 10 years on and 20 back during a visit: none ended early, none was kept");
    }
}
