// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** InstanceLockTest and TwoProcessesTest test the lock between two processes. */
class ProcessLockTest {

    @TempDir
    private Path folder;

    @Test
    void anotherPartOfTheSameProgramDoesNotGetTheLock() throws IOException {
        var file = folder.resolve("lock");
        try (var _ = ProcessLock.take(file, Duration.ZERO, _ -> {}).orElseThrow()) {
            assertThat(ProcessLock.take(file, Duration.ZERO, _ -> {})).isEmpty();
        }
        try (var again = ProcessLock.take(file, Duration.ZERO, _ -> {}).orElseThrow()) {
            again.sign(4711);
        }
        assertThat(file).hasContent("4711\n");
        assertThat(ProcessLock.holder(file)).as("it is free again").isEmpty();
    }

    @Test
    void theRightsOfANewFileAreSetOnce() throws IOException {
        var file = folder.resolve("lock");
        List<Path> made = new ArrayList<>();
        ProcessLock.take(file, Duration.ZERO, made::add).orElseThrow().close();
        assertThat(made).containsExactly(file);
        ProcessLock.take(file, Duration.ZERO, made::add).orElseThrow().close();
        assertThat(made).containsExactly(file);
    }

    @Test
    void aLinkInPlaceOfTheFileIsRefused() throws IOException {
        var other = Files.writeString(folder.resolve("other"), "kept");
        var file = Files.createSymbolicLink(folder.resolve("lock"), other);
        assertThatThrownBy(() -> ProcessLock.take(file, Duration.ZERO, _ -> {})).isInstanceOf(IOException.class);
        assertThat(other).hasContent("kept");
    }

    @Test
    void aMissingFileHasNoHolder() throws IOException {
        assertThat(ProcessLock.holder(folder.resolve("lock"))).isEmpty();
    }

    @Test
    void aWaitThatIsInterruptedEnds() throws IOException {
        var file = folder.resolve("lock");
        try (var _ = ProcessLock.take(file, Duration.ZERO, _ -> {}).orElseThrow()) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> ProcessLock.take(file, Duration.ofHours(1), _ -> {}))
                    .isInstanceOf(IOException.class);
            assertThat(Thread.interrupted()).as("the interruption is passed on").isTrue();
        }
    }
}
