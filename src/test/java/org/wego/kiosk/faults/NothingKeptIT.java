// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.reliability.ReliabilityRow;

/** Input of visitors is never in a file: not during the visit, not later, and not after a crash. */
class NothingKeptIT {

    /** Digits for the line finder and the PIN pad, letters for any text field. */
    private static final List<String> CANARIES = List.of("8675309", "31415926", "kanarienvogel");
    private static final String TYPED_IN_FINDER = CANARIES.get(0);
    private static final String TYPED_AS_PIN = CANARIES.get(1);
    private static final String TYPED_ANYWHERE = CANARIES.get(2);
    private static final Duration LOG_IS_WRITTEN = Duration.ofSeconds(3);

    private @TempDir Path folder;

    @Test
    void canariesAreInNoFile() throws IOException {
        var temporary = Files.createDirectory(folder.resolve("tmp"));
        int files;
        try (var lobby = SeenLobby.open(folder, folder.resolve("state"),
                Map.of("TMPDIR", temporary.toString(), "JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary), "--start",
                "finder")) {
            long pid = lobby.supervisor().pid();
            type(lobby);
            Until.always(LOG_IS_WRITTEN, "the program", () -> lobby.supervisor().pid() == pid);
            files = search();
            assertThat(Files.readString(Path.of("/proc", "" + pid, "limits"))).containsPattern(
                    "Max core file size +0 +0");
            type(lobby);
            // A crash after which Java would write a report and the system a core file.
            lobby.signal("SEGV");
            Until.within(Duration.ofSeconds(10), "another process", () -> lobby.supervisor().pid() != pid);
            files = Math.max(files, search());
            assertThat(folder.resolve("state")).as("what a crash leaves").isDirectoryNotContaining(
                    file -> String.valueOf(file.getFileName()).matches("core.*|hs_err.*|.*\\.hprof"));
            assertThat(Path.of("hs_err_pid" + pid + ".log")).doesNotExist();
            assertThat(Path.of("/tmp", "hs_err_pid" + pid + ".log")).doesNotExist();
        }
        ReliabilityRow.P2.measuredOutside("%d canaries typed, before and after a crash, in 0 of %d files".formatted(
                CANARIES.size(), files));
    }

    private static void type(SeenLobby lobby) {
        var session = lobby.session();
        session.xdotool("type", "--delay", "20", TYPED_IN_FINDER);
        session.xdotool("type", "--delay", "20", TYPED_ANYWHERE);
        // Opens the PIN pad by the staff's key combination, then types digits and Enter.
        session.xdotool("key", "ctrl+shift+F12");
        session.xdotool("type", "--delay", "20", TYPED_AS_PIN);
        session.xdotool("key", "Return");
    }

    /** Searches all files for the canaries and fails if it finds one; the number of files. */
    private int search() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            // Except the frame buffer of the X server, which is not kept.
            var files = all.filter(Files::isRegularFile).filter(file -> !file.startsWith(folder.resolve("frame")))
                    .toList();
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(
                    new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).as(file.toString())
                    .doesNotContain(CANARIES));
            return files.size();
        }
    }
}
