// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.faults.Until.seconds;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.reliability.ReliabilityRow;

/** A second start of the lobby, with the same state folder. */
class SecondStartIT {

    private @TempDir Path folder;

    @Test
    void theSecondLeavesAndSaysWhy() throws IOException {
        try (var lobby = SeenLobby.open(folder)) {
            lobby.awaitReady();
            long pid = lobby.supervisor().pid();
            long start = System.nanoTime();
            var second = new Commands(Map.of("DISPLAY", lobby.session().display()))
                    .run(Packaged.command(SystemdUnit.ofTheLobby(), lobby.state()));
            var time = Duration.ofNanos(System.nanoTime() - start);
            assertThat(second.code()).as(second.output()).isEqualTo(9);
            assertThat(second.output().strip()).as("one line that names the folder").hasLineCount(1)
                    .contains(lobby.state().toString());
            assertThat(lobby.showsHome()).as("the first is still there").isTrue();
            lobby.answersATouch();
            assertThat(lobby.supervisor().pid()).isEqualTo(pid);
            ReliabilityRow.R18.measuredOutside("exit code 1 after %s: %s".formatted(seconds(time),
                    second.output().strip().replace(folder.toString(), "...")));
        }
    }
}
