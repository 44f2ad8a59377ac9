// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** On a machine with only Java and Maven the tests pass: those that need more are skipped with a reason. */
class NeedsTest {

    private static final Path TESTS = Path.of("src", "test", "java");
    /** Starts Java itself, which needs no check. */
    private static final List<String> ASKS = List.of("Needs.", "Commands.need(", "\"java.home\"");
    private static final Pattern OTHER_SKIPS = Pattern.compile("\\bassume[A-Z]|@(?:Disabled|Enabled)[A-Z(\\s]");

    @Test
    void aTestWhoseProgramIsMissingIsSkippedWithASentence() {
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> Needs.program("no-such-program", "its-package"))
                .withMessageContaining("needs no-such-program (Debian: apt-get install its-package)");
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> Needs.that(false, "needs the permission to mount"))
                .withMessageContaining("needs the permission to mount");
    }

    @Test
    void aTestWhoseProgramIsThereRuns() {
        var shell = Files.isExecutable(Path.of("/bin/sh")) ? "sh" : "cmd";
        assertThatCode(() -> Needs.program(shell, "dash")).doesNotThrowAnyException();
    }

    /** A test that starts a program other than Java first checks that it is installed. */
    @Test
    void everyTestThatStartsAProgramAsksForIt() throws IOException {
        assertThat(sources()).filteredOn(file -> text(file).contains("new ProcessBuilder("))
                .filteredOn(file -> ASKS.stream().noneMatch(text(file)::contains)).isEmpty();
    }

    /** Tests are skipped by {@link Needs} only, so that each skip has a reason and a build server finds it. */
    @Test
    void noTestIsSkippedInAnotherWay() throws IOException {
        assertThat(sources()).filteredOn(file -> OTHER_SKIPS.matcher(text(file)).find())
                .containsExactly(TESTS.resolve("org/wego/kiosk/testing/Needs.java"));
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
