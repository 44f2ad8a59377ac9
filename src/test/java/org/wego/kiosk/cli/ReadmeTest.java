// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.Launcher;

class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final int MAX_LINES = 120;

    @Test
    void theTableOfCommandsHasARowForEveryCommandAndNoOther() throws IOException {
        var rows = Files.readAllLines(README).stream().filter(line -> line.matches("\\| `[a-z]+( .*)?` \\| .*"))
                .map(line -> line.replaceFirst("\\| `([a-z]+).*", "$1")).filter(word -> !word.equals("mvn")).toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(Launcher.commandLine().getSubcommands().keySet());
    }

    @Test
    void itStaysShort() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(MAX_LINES);
    }
}
