// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uses scripts in place of the desktop's programs. */
class LinkOpenerTest {

    private static final URI LINK = URI.create("mailto:?subject=Way&body=One%0D%0ATwo");

    @TempDir
    private Path folder;

    private List<String> program(String name, String script) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return List.of(file.toString());
    }

    private static boolean opens(List<List<String>> openers) {
        return new LinkOpener(openers, Map.of()).open(LINK);
    }

    @Test
    void theProgramReceivesTheUnchangedLink() throws IOException {
        var seen = folder.resolve("seen");
        assertThat(opens(List.of(program("open", "printf %s \"$1\" > " + seen)))).isTrue();
        assertThat(seen).hasContent(LINK.toString());
    }

    @Test
    void theNextProgramIsTriedIfOneIsMissingOrFails() throws IOException {
        var seen = folder.resolve("seen");
        assertThat(opens(List.of(List.of(folder.resolve("none").toString()), program("fails", "exit 4"),
                program("open", "touch " + seen)))).isTrue();
        assertThat(seen).exists();
    }

    @Test
    void itReportsThatNoProgramOpenedTheLink() throws IOException {
        assertThat(opens(List.of(List.of(folder.resolve("none").toString()), program("fails", "exit 3")))).isFalse();
    }
}
