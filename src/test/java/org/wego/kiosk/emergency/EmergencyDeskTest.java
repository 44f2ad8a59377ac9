// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;

/** A lobby shows what was sent to it, no longer than it lasts, and also after a restart. */
class EmergencyDeskTest {

    private static final Instant WRONG = Instant.parse("1970-01-01T00:10:00Z");

    private final StrictJson json = new StrictJson();
    private final AtomicReference<Instant> now = new AtomicReference<>(EmergencySamples.SENT.plusSeconds(30));
    private final AtomicLong nanos = new AtomicLong(5);
    private EmergencyDesk desk;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() {
        desk = new EmergencyDesk(new EmergencyStore(folder.resolve("emergency"), json), Optional.of("lobby-1"),
                Optional.of("north"), clock(), nanos::get, json);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    private List<String> shown() {
        return desk.current().stream().map(EmergencyMessage::id).toList();
    }

    private void pass(Duration time) {
        now.set(now.get().plus(time));
        nanos.addAndGet(time.toNanos());
    }

    private void restartAt(Instant moment) {
        now.set(moment);
        nanos.set(0);
        start();
    }

    private String written(EmergencyMessage message) {
        return new String(json.write(message), StandardCharsets.UTF_8);
    }

    @Test
    void aMessageIsShownUntilItsEnd() {
        assertThat(desk.receive(written(EmergencySamples.message("a")))).isEmpty();
        assertThat(shown()).containsExactly("a");
        pass(Duration.ofMinutes(59));
        assertThat(shown()).containsExactly("a");
        pass(Duration.ofMinutes(1));
        assertThat(shown()).isEmpty();
    }

    @Test
    void aRestartKeepsTheMessage() {
        desk.receive(EmergencySamples.message("a"));
        restartAt(EmergencySamples.SENT.plusSeconds(3599));
        assertThat(shown()).containsExactly("a");
        restartAt(EmergencySamples.SENT.plusSeconds(3600));
        assertThat(shown()).isEmpty();
    }

    @Test
    void aWrongClockShowsTheMessageForItsLength() {
        now.set(WRONG);
        desk.receive(EmergencySamples.message("a"));
        assertThat(shown()).containsExactly("a");
        pass(Duration.ofMinutes(59));
        assertThat(shown()).containsExactly("a");
        pass(Duration.ofMinutes(1));
        assertThat(shown()).isEmpty();
        desk.tidy();
        restartAt(WRONG);
        desk.receive(EmergencySamples.message("a"));
        assertThat(shown()).as("an ended message does not come back").isEmpty();
    }

    @Test
    void aClockThatIsSetBackDoesNotProlongTheMessage() {
        desk.receive(EmergencySamples.message("a"));
        now.set(EmergencySamples.SENT.minus(Duration.ofDays(1)));
        nanos.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(shown()).isEmpty();
    }

    @Test
    void aWithdrawnMessageDoesNotComeBack() {
        desk.receive(EmergencySamples.message("a"));
        desk.withdraw("a");
        assertThat(shown()).isEmpty();
        desk.receive(EmergencySamples.message("a"));
        restartAt(now.get());
        desk.receive(EmergencySamples.message("a"));
        assertThat(shown()).isEmpty();
    }

    @Test
    void aMessageThatComesAfterItsEndIsNotShown() {
        desk.withdraw("a");
        desk.receive(EmergencySamples.message("a"));
        assertThat(shown()).isEmpty();
        now.set(WRONG);
        assertThat(shown()).isEmpty();
    }

    @Test
    void theNewestComesFirst() {
        desk.receive(EmergencySamples.message("a"));
        desk.receive(EmergencySamples.message("b", EmergencySamples.SENT.plusSeconds(10), Duration.ofHours(1),
                EmergencyTarget.ALL));
        assertThat(shown()).containsExactly("b", "a");
    }

    @Test
    void onlyTheLobbiesThatAreMeantShowIt() {
        var hour = Duration.ofHours(1);
        desk.receive(EmergencySamples.message("mine", EmergencySamples.SENT, hour,
                new EmergencyTarget(List.of(), List.of("lobby-1"))));
        desk.receive(EmergencySamples.message("group", EmergencySamples.SENT, hour,
                new EmergencyTarget(List.of("north"), List.of())));
        desk.receive(EmergencySamples.message("other", EmergencySamples.SENT, hour,
                new EmergencyTarget(List.of("south"), List.of("lobby-2"))));
        assertThat(shown()).containsExactly("group", "mine");
    }

    @Test
    void aFolderWithoutTheMessageEndsIt() {
        var message = EmergencySamples.from(EmergencyOrigin.ALERT_FOLDER, EmergencySamples.message("a"));
        desk.receive(EmergencySamples.message("of-desk"));
        desk.replace(EmergencyOrigin.ALERT_FOLDER, List.of(message), List.of("b.xml is no alert"));
        assertThat(shown()).containsExactly("a", "of-desk");
        assertThat(desk.faults()).containsExactly("b.xml is no alert");
        desk.replace(EmergencyOrigin.RECEPTION_FOLDER, List.of(), List.of());
        assertThat(shown()).containsExactly("a", "of-desk");
        desk.replace(EmergencyOrigin.ALERT_FOLDER, List.of(), List.of());
        assertThat(shown()).containsExactly("of-desk");
        assertThat(desk.faults()).isEmpty();
        desk.replace(EmergencyOrigin.ALERT_FOLDER, List.of(message), List.of());
        assertThat(shown()).as("the file is back").containsExactly("a", "of-desk");
    }

    @Test
    void aDamagedFileIsReportedAndTheOthersAreUsed() throws IOException {
        desk.receive(EmergencySamples.message("a"));
        Files.writeString(folder.resolve("emergency/b.json"), "{ \"format\": 1, ");
        restartAt(now.get());
        assertThat(shown()).containsExactly("a");
        assertThat(desk.faults()).singleElement().asString().contains("b.json", "damaged");
    }

    @Test
    void faultyMessagesAreRefusedInWords() {
        var good = EmergencySamples.message("a");
        assertThat(desk.receive("{")).isPresent();
        assertThat(desk.receive(written(good).replace("\"a\"", "\"../a\""))).get().asString().contains("id");
        assertThat(desk.receive(written(EmergencySamples.message("a", EmergencySamples.SENT, Duration.ofHours(25),
                EmergencyTarget.ALL)))).get().asString().contains("24 hours");
        assertThat(desk.receive(written(EmergencySamples.message("a", EmergencySamples.SENT, Duration.ZERO,
                EmergencyTarget.ALL)))).get().asString().contains("ends before");
        assertThat(shown()).isEmpty();
    }

    @Test
    void changesAreToldOnce() {
        var told = new AtomicInteger();
        desk.listen(told::incrementAndGet);
        desk.receive(EmergencySamples.message("a"));
        desk.receive(EmergencySamples.message("a"));
        assertThat(told).hasValue(1);
        desk.withdraw("a");
        desk.withdraw("a");
        assertThat(told).hasValue(2);
    }

    @Test
    void longEndedMessagesAreForgotten() {
        desk.receive(EmergencySamples.message("a"));
        pass(Duration.ofHours(26));
        desk.tidy();
        assertThat(folder.resolve("emergency")).isEmptyDirectory();
    }
}
