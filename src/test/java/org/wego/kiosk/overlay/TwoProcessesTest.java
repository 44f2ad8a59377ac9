// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs on one overlay lose no change, and each sees the changes of the other. */
class TwoProcessesTest {

    private static final int TIMES = 200;
    private static final int KILLS = Integer.getInteger("kills", 15);
    private static final long MAX_SECONDS = 120;

    @TempDir
    private Path place;

    @Test
    void aChangeOfAnotherProgramOnASecondMountIsSeen() throws Exception {
        var theirs = Files.createDirectory(place.resolve("theirs"));
        try (var ours = SecondPath.mounted(theirs, place.resolve("ours"))) {
            isSeen(theirs, ours);
        }
    }

    @Test
    void aChangeOfAnotherProgramOverALinkIsSeen() throws Exception {
        var theirs = Files.createDirectory(place.resolve("theirs"));
        try (var ours = SecondPath.linked(theirs, place.resolve("ours"))) {
            isSeen(theirs, ours);
        }
    }

    private static void isSeen(Path theirs, SecondPath ours) throws Exception {
        var seen = new CountDownLatch(1);
        try (var _ = OverlayUnderTest.folder(ours.path()).watch(OverlayState.nothing(),
                OverlayFolder.POLL_INTERVAL, state -> {
                    if (state.revision(WritingProcess.KEY) == 1) {
                        seen.countDown();
                    }
                })) {
            end(WritingProcess.start(theirs, 1, "other"));
            assertThat(seen.await(5, TimeUnit.SECONDS)).as("seen within 5 s of the save over " + ours).isTrue();
        }
    }

    @Test
    void twoProgramsThatSaveOneRecordLoseNothing() throws Exception {
        var one = WritingProcess.start(place, TIMES, "one");
        var two = WritingProcess.start(place, TIMES, "two");
        end(one);
        end(two);
        var folder = OverlayUnderTest.folder(place);
        var versions = folder.versions(WritingProcess.KEY);
        assertThat(versions).extracting(RecordVersion::revision).containsExactlyInAnyOrderElementsOf(
                LongStream.rangeClosed(1, 2 * TIMES).boxed().toList());
        assertThat(versions).extracting(entry -> entry.change().wording().flatMap(value -> value.textAt("/about"))
                .orElseThrow()).containsExactlyInAnyOrderElementsOf(Stream.of("one", "two").flatMap(
                        by -> IntStream.range(0, TIMES).mapToObj(i -> by + " " + i)).toList());
        assertThat(folder.read().entry(WritingProcess.KEY)).contains(versions.getFirst());
        assertThat(temporaryFiles()).isEmpty();
    }

    /** The seed is fixed, the moments are not: the start of a process takes a varying time. */
    @Test
    void killedAtAnyMomentTheFolderHoldsTheOldOrTheNew() throws Exception {
        var random = new Random(5);
        var folder = OverlayUnderTest.folder(place);
        long before = 0;
        for (int i = 0; i < KILLS; i++) {
            var writer = WritingProcess.start(place, 0, "killed");
            awaitRevision(folder, before + 1, writer);
            // Long enough for the following saves: within 3 ms a cold program never began the next one.
            assertThat(writer.waitFor(random.nextInt(100_000_000), TimeUnit.NANOSECONDS)).isFalse();
            writer.destroyForcibly();
            writer.waitFor();
            var state = folder.read();
            assertThat(state.damaged()).isEmpty();
            long revision = state.revision(WritingProcess.KEY);
            assertThat(revision).isGreaterThan(before);
            assertThat(folder.versions(WritingProcess.KEY)).contains(state.entry(WritingProcess.KEY).orElseThrow());
            before = revision;
        }
        var change = new Change.Replaced(WritingProcess.wording("after all"), Optional.empty());
        assertThat(folder.save(WritingProcess.KEY, before, change, "us")).isInstanceOf(SaveResult.Saved.class);
        assertThat(folder.read().entry(WritingProcess.KEY).orElseThrow().change().wording().flatMap(
                value -> value.textAt("/about"))).contains("after all");
    }

    private static void awaitRevision(OverlayFolder folder, long revision, Process writer) throws Exception {
        var seen = new CountDownLatch(1);
        try (var _ = folder.watch(OverlayState.nothing(), Duration.ofMillis(3), state -> {
            if (state.revision(WritingProcess.KEY) >= revision) {
                seen.countDown();
            }
        })) {
            if (!seen.await(MAX_SECONDS, TimeUnit.SECONDS)) {
                writer.destroyForcibly();
                fail("the other program saved nothing");
            }
        }
    }

    private static void end(Process process) throws InterruptedException {
        assertThat(process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private List<Path> temporaryFiles() throws IOException {
        try (var files = Files.walk(place)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }
}
