// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.reliability.ReliabilityRow;

/** An error that recurs a million times leaves the log small and readable. */
class LogStormTest {

    private static final int STORM = 1_000_000;
    private static final long MAX_BYTES = 20_000_000;

    @TempDir
    private Path folder;
    private final AtomicLong now = new AtomicLong();
    private final Logger root = Logger.getAnonymousLogger();
    private final List<LogRecord> console = new ArrayList<>();
    private final RecentProblems recent = new RecentProblems();

    LogStormTest() {
        root.setUseParentHandlers(false);
        root.addHandler(new Handler() {
            @Override
            public void publish(LogRecord record) {
                console.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }

    /** Row R5, the log: half of the messages are equal, half differ; they arrive over 1,000 seconds. */
    @Test
    void aMillionErrorsLeaveAFewReadableLines() throws IOException {
        var fault = new IllegalStateException("deep");
        try (var _ = LogSetup.begin(root, folder, recent, now::get)) {
            root.log(Level.WARNING, "before the storm");
            for (int i = 0; i < STORM; i++) {
                now.addAndGet(1_000_000);
                if (i % 2 == 0) {
                    root.log(Level.SEVERE, "the same again", fault);
                } else {
                    root.log(Level.SEVERE, "another one, number {0}", i);
                }
            }
        }
        long bytes = bytes();
        var lines = lines();
        long messages = lines.stream().filter(line -> !line.startsWith(" ")).count();
        assertThat(bytes).isLessThanOrEqualTo(MAX_BYTES);
        assertThat(lines).filteredOn(line -> line.contains("before the storm")).hasSize(1);
        assertThat(lines).filteredOn(line -> line.contains("the same again") && !line.contains("repeated"))
                .as("logged once in full").hasSize(1);
        assertThat(counted(lines, "... repeated (\\d+) times?: the same again")).as("every repetition is counted")
                .isEqualTo(STORM / 2 - 1);
        long numbered = lines.stream().filter(line -> line.contains("another one, number")).count();
        assertThat(numbered + counted(lines, "... and (\\d+) other messages")).isEqualTo(STORM / 2);
        assertThat(console).as("the console has few lines, too").hasSizeLessThan(20_000);
        assertThat(recent.list()).hasSize(50).anySatisfy(problem -> {
            assertThat(problem.message()).isEqualTo("the same again: java.lang.IllegalStateException: deep");
            assertThat(problem.times()).isEqualTo(STORM / 2);
        });
        ReliabilityRow.R5.measured(
                "%,d errors in 1,000 s of a virtual clock, half of them equal: %,d messages, %,d bytes on disk"
                        .formatted(STORM, messages, bytes));
    }

    /** The worst case: the storm is so slow that every message passes, and all messages are long. */
    @Test
    void aSlowStormOfLongMessagesStaysUnderTheLimit() throws IOException {
        try (var _ = LogSetup.begin(root, folder, new RecentProblems(), now::get)) {
            for (int i = 0; i < 6_000; i++) {
                now.addAndGet(1_000_000_000);
                root.log(Level.SEVERE, "number {0} " + "x".repeat(10_000), i);
            }
        }
        assertThat(bytes()).isBetween(12_000_000L, MAX_BYTES);
        assertThat(lines()).anySatisfy(line -> assertThat(line).contains("number 5,999"));
    }

    @Test
    void equalLinesThatRecurAreCountedOnceAMinute() throws IOException {
        try (var _ = LogSetup.begin(root, folder, recent, now::get)) {
            for (int second = 0; second < 150; second++) {
                root.warning("no sound");
                root.info("something else " + second % 2);
                now.addAndGet(1_000_000_000);
            }
        }
        assertThat(lines()).filteredOn(line -> line.contains("no sound")).satisfiesExactly(
                first -> assertThat(first).endsWith("no sound"),
                minute -> assertThat(minute).endsWith("... repeated 59 times: no sound"),
                next -> assertThat(next).endsWith("... repeated 60 times: no sound"),
                last -> assertThat(last).endsWith("... repeated 30 times: no sound"));
    }

    @Test
    void aLineIsOneLineWithItsTimeInUtc() throws IOException {
        try (var _ = LogSetup.begin(root, folder, recent, now::get)) {
            root.warning("two\nlines\u202e\u0000");
        }
        assertThat(lines()).singleElement().asString()
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\S*Z WARNING .*: two lines\\? ");
    }

    @Test
    void theLogGoesOnWhereTheLastStartLeftIt() throws IOException {
        for (int start = 0; start < 6; start++) {
            try (var _ = LogSetup.begin(root, folder, recent, now::get)) {
                root.warning("start " + start);
            }
        }
        assertThat(lines()).hasSize(6);
    }

    /** A file in the place of the folder: for the log, it fails like a read-only disk. */
    @Test
    void aDiskThatCannotBeWrittenIsReportedOnceAndTriedAgain() throws IOException {
        var place = Files.writeString(folder.resolve("log"), "");
        try (var _ = LogSetup.begin(root, place, recent, now::get)) {
            for (int i = 0; i < 40; i++) {
                root.warning("fault " + i);
            }
            assertThat(console)
                    .filteredOn(record -> new LogFormatter().formatMessage(record).contains("Cannot write the log"))
                    .hasSize(1);
            assertThat(recent.list()).anySatisfy(
                    problem -> assertThat(problem.message()).contains("Cannot write the log"));
            Files.delete(place);
            now.addAndGet(61_000_000_000L);
            root.warning("repaired");
        }
        assertThat(Files.readString(place.resolve("kiosk.0.log"))).contains("repaired");
        assertThat(console).hasSize(42);
    }

    private static long counted(List<String> lines, String pattern) {
        return lines.stream().flatMap(line -> Pattern.compile(pattern).matcher(line).results())
                .mapToLong(result -> Long.parseLong(result.group(1))).sum();
    }

    private long bytes() throws IOException {
        long bytes = 0;
        for (var file : files()) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private List<String> lines() throws IOException {
        var lines = new ArrayList<String>();
        for (var file : files()) {
            lines.addAll(Files.readAllLines(file));
        }
        return lines;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
