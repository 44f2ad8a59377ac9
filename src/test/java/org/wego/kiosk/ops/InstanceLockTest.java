// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.reliability.ReliabilityRow;
import org.wego.kiosk.testing.OtherProcess;

/** One lobby at a time uses a state folder, however the previous one ended. */
class InstanceLockTest {

    @TempDir
    private Path place;

    /** Row R18. */
    @Test
    void theSecondOfTwoProgramsLeavesWithAClearMessage() throws Exception {
        try (var first = OtherProcess.start(Occupant.class, place)) {
            assertThat(first.line()).isEqualTo("taken");
            long begun = System.nanoTime();
            try (var second = OtherProcess.start(Occupant.class, place)) {
                assertThat(second.line()).contains("process " + first.id()).contains(place.toString())
                        .contains("--state DIR");
                assertThat(second.rest()).isEmpty();
                assertThat(second.end()).isEqualTo(1);
            }
            long took = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            assertThat(InstanceLock.holder(new StateFolder(place))).contains(first.id());
            ReliabilityRow.R18.measured("the second leaves after " + took
                    + " ms with one line that names the first one's process");
        }
    }

    @Test
    void aProgramThatWasKilledLeavesTheFolderFree() throws Exception {
        var folder = new StateFolder(place);
        for (int i = 0; i < 3; i++) {
            try (var killed = OtherProcess.start(Occupant.class, place)) {
                assertThat(killed.line()).isEqualTo("taken");
                killed.kill();
                assertThat(InstanceLock.holder(folder)).isEmpty();
            }
        }
    }

    @Test
    void anotherFolderIsAnotherKiosk() throws Exception {
        try (var first = OtherProcess.start(Occupant.class, place.resolve("one"));
                var second = OtherProcess.start(Occupant.class, place.resolve("two"))) {
            assertThat(first.line()).isEqualTo("taken");
            assertThat(second.line()).isEqualTo("taken");
        }
    }

    @Test
    void withoutALockTheLobbyRunsAndSaysWhatIsLost() throws IOException {
        var folder = new StateFolder(Files.writeString(place.resolve("file"), "").resolve("below"));
        assertThat(InstanceLock.take(folder, 1)).isInstanceOfSatisfying(InstanceLock.Answer.Impossible.class,
                answer -> assertThat(answer.words()).contains("second lobby").doesNotContain("\n"));
    }
}
