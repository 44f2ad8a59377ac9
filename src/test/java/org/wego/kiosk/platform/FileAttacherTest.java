// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uses scripts in place of xdg-email. */
class FileAttacherTest {

    @TempDir
    private Path folder;

    private boolean attaches(String script) throws IOException {
        var program = Files.writeString(folder.resolve("mail"), "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return new FileAttacher(List.of(program.toString()), Map.of()).open("종로\n38", folder.resolve("a b.pdf"));
    }

    @Test
    void theProgramReceivesSubjectAndFile() throws IOException {
        var seen = folder.resolve("seen");
        assertThat(attaches("printf '%s\\n' \"$@\" > " + seen)).isTrue();
        assertThat(Files.readAllLines(seen)).containsExactly("--utf8", "--subject", "종로 38", "--attach",
                folder.resolve("a b.pdf").toString());
    }

    @Test
    void aProgramThatFailsOrIsMissingIsReported() throws IOException {
        assertThat(attaches("exit 3")).isFalse();
        assertThat(new FileAttacher(List.of(folder.resolve("none").toString()), Map.of()).open("Way", folder))
                .isFalse();
        assertThat(new FileAttacher(List.of(), Map.of()).open("Way", folder)).isFalse();
    }
}
