// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.Launcher;
import org.wego.kiosk.testing.Needs;
import picocli.AutoComplete;

/** The installed manual page and completion agree with the program. */
class ManualTest {

    private static final Path DIST = Path.of("src", "main", "dist");
    private static final Path PAGE = DIST.resolve("share/man/man1/wego-kiosk.1");
    private static final Path COMPLETION = DIST.resolve("share/bash-completion/completions/wego-kiosk");
    private static final String PROGRAM = "wego-kiosk";

    static Stream<String> commands() {
        return Launcher.commandLine().getSubcommands().keySet().stream();
    }

    @Test
    void theManualPageAgreesWithTheHelp() {
        sameAs(PAGE, new ManualPage(Launcher.commandLine()).text());
    }

    @Test
    void theCompletionAgreesWithTheProgram() {
        // The first part is only for scripts that users install by hand.
        var script = AutoComplete.bash(PROGRAM, Launcher.commandLine());
        sameAs(COMPLETION, """
                # SPDX-License-Identifier: Apache-2.0
                # Completion for bash, written by ManualTest with picocli from the program's own help; do not edit.
                """ + script.substring(script.indexOf("\nif [ ")));
    }

    /** In the output of {@code man}. */
    @ParameterizedTest
    @MethodSource("commands")
    void aReaderFindsEveryCommandWithItsOptions(String command) {
        Needs.program("man", "man-db");
        var read = outputOf("man", "-l", PAGE.toString());
        assertThat(read).containsPattern("(?m)^\\s+" + command + "$");
        var line = Objects.requireNonNull(Launcher.commandLine().getSubcommands().get(command));
        line.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> assertThat(read).contains(List.of(option.names())).contains(
                        option.description()[0].replace("${DEFAULT-VALUE}", option.defaultValue() == null ? ""
                                : option.defaultValue())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            wego-kiosk che             | check
            wego-kiosk check --wa      | --warnings
            wego-kiosk lobby --sta     | --start
            wego-kiosk --sta           | --state
            wego-kiosk tour --var      | --variant
            wego-kiosk strings --o     | --out
            wego-kiosk check --kiosk   | -
            """)
    void bashCompletes(String typed, String completed) {
        Needs.program("bash", "bash");
        var offered = completions(typed);
        if (completed == null) {
            assertThat(offered).isEmpty();
        } else {
            assertThat(offered).contains(completed);
        }
    }

    private static List<String> completions(String typed) {
        var words = typed.split(" ");
        var quoted = Stream.of(words).map(word -> "'" + word + "'").toList();
        return outputOf("bash", "-c", "exec 2>/dev/null; source " + COMPLETION + "; COMP_WORDS=("
                + String.join(" ", quoted) + "); COMP_CWORD=" + (words.length - 1) + "; COMP_LINE='" + typed
                + "'; _complete_wego-kiosk wego-kiosk '" + words[words.length - 1] + "' '" + words[words.length - 2]
                + "'; printf '%s\\n' \"${COMPREPLY[@]}\"").lines().filter(line -> !line.isBlank()).toList();
    }

    private static String outputOf(String... command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("MANWIDTH", "500", "LC_ALL", "C.UTF-8", "MANPAGER", "cat"));
        try (var reader = builder.start().inputReader(StandardCharsets.UTF_8)) {
            return reader.readAllAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sameAs(Path kept, String written) {
        var fresh = Path.of("target").resolve(DIST.relativize(kept));
        try {
            Files.createDirectories(fresh.getParent());
            Files.writeString(fresh, written);
            assertThat(Files.exists(kept) ? Files.readString(kept) : "")
                    .as("%s is older than the program: cp %s %s", kept, fresh, kept).isEqualTo(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
