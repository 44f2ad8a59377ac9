// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.ops.KioskStatus.Condition;
import org.wego.kiosk.ops.LinkHealth.LinkStage;
import org.wego.kiosk.testing.OtherProcess;

/** The status that an operator sees is the status of the kiosk. */
class StatusTest {

    @TempDir
    private Path place;
    private StateFolder folder = new StateFolder(Path.of(""));

    @BeforeEach
    void useTheFolder() {
        folder = new StateFolder(place);
    }

    private KioskStatus status(Duration later) {
        return new StatusReader(folder, new StrictJson(), Clock.fixed(Healths.NOW.plus(later), ZoneOffset.UTC)).read();
    }

    private void write(Supplier<HealthReport> health) {
        new StatusFile(folder, new StrictJson(), health).close();
    }

    private OtherProcess running() throws IOException {
        var lobby = OtherProcess.start(Occupant.class, place);
        assertThat(lobby.line()).isEqualTo("taken");
        return lobby;
    }

    @Test
    void withoutALobbyNoneRuns() {
        assertThat(status(Duration.ZERO).condition()).isEqualTo(Condition.NOT_RUNNING);
        write(() -> Healths.well(Healths.NOW));
        var left = status(Duration.ZERO);
        assertThat(left.condition()).isEqualTo(Condition.NOT_RUNNING);
        assertThat(left.health()).contains(Healths.well(Healths.NOW));
    }

    @Test
    void aLobbyThatRunsIsWellOrSaysWhyNot() throws Exception {
        try (var lobby = running()) {
            assertThat(status(Duration.ZERO).condition()).isEqualTo(Condition.DOES_NOT_ANSWER);
            write(() -> Healths.well(Healths.NOW));
            var well = status(Duration.ofSeconds(29));
            assertThat(well.condition()).isEqualTo(Condition.WELL);
            assertThat(well.reasons()).isEmpty();
            assertThat(well.process()).contains(lobby.id());
            write(() -> Healths.ill(Healths.NOW));
            var ill = status(Duration.ZERO);
            assertThat(ill.condition()).isEqualTo(Condition.PROBLEMS);
            assertThat(ill.reasons()).containsExactly("another pack is shown: the newer one failed",
                    "the system has no touchscreen (look at the cable)", "no room on the disk (12 times)");
            write(() -> Healths.well(Healths.NOW).with(new LinkHealth(LinkStage.NOT_CONNECTED, "no answer", 300)));
            assertThat(status(Duration.ZERO).reasons()).as("a broker may be started again").isEmpty();
            write(() -> Healths.well(Healths.NOW).with(new LinkHealth(LinkStage.NOT_CONNECTED, "no answer", 301)));
            assertThat(status(Duration.ZERO).reasons()).containsExactly(
                    "There has been no link for more than 5 minutes: no answer");
        }
        assertThat(status(Duration.ZERO).condition()).as("it was killed").isEqualTo(Condition.NOT_RUNNING);
    }

    @Test
    void aLobbyThatWritesNoMoreDoesNotAnswer() throws Exception {
        try (var _ = running()) {
            write(() -> Healths.well(Healths.NOW));
            assertThat(status(Duration.ofSeconds(31)).condition()).isEqualTo(Condition.DOES_NOT_ANSWER);
            assertThat(status(Duration.ofDays(-3650)).condition()).as("the clock was set back").isEqualTo(
                    Condition.DOES_NOT_ANSWER);
            write(() -> Healths.hanging(Healths.NOW));
            assertThat(status(Duration.ZERO).reasons()).containsExactly("nothing has been drawn for 45 s");
        }
    }

    @Test
    void contentTroublesComeFirstAndOnceWhileTheyLast() throws Exception {
        try (var _ = running()) {
            write(() -> Healths.troubled(Healths.NOW));
            assertThat(status(Duration.ZERO).reasons()).containsExactly("/srv/overlay: the folder is gone",
                    "another pack is shown: the newer one failed",
                    "the system has no touchscreen (look at the cable)");
        }
    }

    @Test
    void aStatusOfTheFutureSaysThatTheClockWasSetBack() throws Exception {
        try (var _ = running()) {
            write(() -> Healths.well(Healths.NOW));
            assertThat(status(Duration.ofHours(-1)).reasons()).singleElement().asString()
                    .contains("the clock was set back");
        }
    }

    @Test
    void aStatusOfAnEarlierVersionIsRead() throws Exception {
        write(() -> Healths.well(Healths.NOW));
        var file = place.resolve("status.json");
        Files.writeString(file, Files.readString(file).replaceFirst(",\\s*\"troubles\": \\[]", ""));
        assertThat(Files.readString(file)).doesNotContain("troubles");
        assertThat(status(Duration.ZERO).health()).isPresent();
    }

    @Test
    void aDamagedStatusIsReportedAndNotThrown() throws IOException {
        Files.writeString(place.resolve("status.json"), "{\"version\"");
        var status = status(Duration.ZERO);
        assertThat(status.condition()).isEqualTo(Condition.UNKNOWN);
        assertThat(status.reasons()).singleElement().asString().contains("status.json").contains("damaged");
    }

    @Test
    void theFileIsWrittenAtTheStartAndAtEveryChange() throws Exception {
        var asked = new AtomicInteger();
        var first = new CountDownLatch(1);
        var second = new CountDownLatch(2);
        try (var file = new StatusFile(folder, new StrictJson(), () -> {
            asked.incrementAndGet();
            first.countDown();
            second.countDown();
            return Healths.well(Healths.NOW);
        })) {
            file.start();
            assertThat(first.await(20, TimeUnit.SECONDS)).isTrue();
            file.changed();
            assertThat(second.await(5, TimeUnit.SECONDS)).as("well before the ten seconds are over").isTrue();
        }
        assertThat(asked).as("once more at the end").hasValue(3);
        assertThat(StateFolderTest.mode(place.resolve("status.json"))).isEqualTo("rw-------");
    }

    @Test
    void aStatusThatCannotBeWrittenThrowsNothing() throws IOException {
        folder = new StateFolder(Files.writeString(place.resolve("file"), "").resolve("below"));
        write(() -> Healths.well(Healths.NOW));
        write(() -> {
            throw new IllegalStateException("no health");
        });
        assertThat(status(Duration.ZERO).condition()).isEqualTo(Condition.UNKNOWN);
    }
}
