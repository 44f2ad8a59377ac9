// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;

/** Nothing that a visitor types is stored in a file, not even in the message of an exception. */
class NothingOfAVisitorTest {

    private static final String CANARY = "4711canary";

    @TempDir
    private Path place;

    @Test
    void inputQuotedByAnExceptionIsInNoFile() throws IOException {
        var folder = new StateFolder(place);
        var root = Logger.getAnonymousLogger();
        root.setUseParentHandlers(false);
        var recent = new RecentProblems();
        try (var _ = LogSetup.begin(root, folder.log(), recent, System::nanoTime)) {
            fail(root, () -> Integer.valueOf(CANARY));
            fail(root, () -> {
                var _ = DateTimeFormatter.ISO_DATE.parse(CANARY);
            });
            fail(root, () -> {
                throw new IllegalStateException("the search failed", new IllegalArgumentException(CANARY));
            });
            fail(root, () -> {
                var _ = Path.of(CANARY + "\0");
            });
        }
        var well = Healths.well(Healths.NOW);
        new StatusFile(folder, new StrictJson(), () -> new HealthReport(well.version(), well.process(), well.started(),
                well.written(), 0, Optional.empty(), 0, well.memory(), well.selfTest(), recent.list(),
                well.timeZone(), Optional.empty(), Optional.empty(), Optional.empty())).close();
        assertThat(recent.list()).hasSize(4);
        try (var files = Files.walk(place)) {
            var kept = files.filter(Files::isRegularFile).toList();
            assertThat(kept).hasSizeGreaterThanOrEqualTo(2).allSatisfy(
                    file -> assertThat(Files.readString(file)).doesNotContain(CANARY));
            assertThat(Files.readString(folder.log().resolve("kiosk.0.log"))).as("type and place are logged")
                    .contains("NumberFormatException", "DateTimeParseException", "the search failed",
                            NothingOfAVisitorTest.class.getName());
        }
    }

    private static void fail(Logger root, Runnable fault) {
        try {
            fault.run();
        } catch (RuntimeException e) {
            root.log(Level.SEVERE, "Uncaught exception", e);
        }
    }
}
