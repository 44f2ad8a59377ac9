// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.overlay.OverlayUnderTest.BY;
import static org.wego.kiosk.overlay.OverlayUnderTest.saved;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayWatchTest {

    private static final long MAX_SECONDS = 20;

    @TempDir
    private Path place;
    private final BlockingQueue<OverlayState> seen = new LinkedBlockingQueue<>();

    @Test
    void aFolderThatAppearsIsNoticedAndOneThatDisappearsChangesNothing() throws Exception {
        var path = place.resolve("overlay");
        var folder = OverlayUnderTest.folder(path);
        try (var _ = folder.watch(folder.read(), Duration.ofMillis(20), seen::add)) {
            saved(folder.save(WritingProcess.KEY, 0,
                    new Change.Replaced(WritingProcess.wording("one"), Optional.empty()), BY));
            assertThat(next().revision(WritingProcess.KEY)).isEqualTo(1);
            Files.move(path, place.resolve("away"));
            var gone = next();
            assertThat(gone.revision(WritingProcess.KEY)).as("the last content is still shown").isEqualTo(1);
            assertThat(gone.damaged()).singleElement().satisfies(
                    problem -> assertThat(problem.message()).contains("gone"));
            Files.move(place.resolve("away"), path);
            assertThat(next().damaged()).isEmpty();
        }
    }

    @Test
    void aFileThatIsAddedByHandIsNoticedToo() throws Exception {
        var folder = OverlayUnderTest.folder(place);
        saved(folder.save(WritingProcess.KEY, 0, new Change.Replaced(WritingProcess.wording("one"), Optional.empty()),
                BY));
        try (var _ = folder.watch(folder.read(), Duration.ofMillis(20), seen::add)) {
            Files.delete(place.resolve("records/numbers/police.json"));
            assertThat(next().entries()).isEmpty();
        }
    }

    private OverlayState next() throws InterruptedException {
        return Optional.ofNullable(seen.poll(MAX_SECONDS, TimeUnit.SECONDS)).orElseThrow(
                () -> new AssertionError("no change was seen"));
    }
}
