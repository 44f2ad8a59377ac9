// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The state folder is private to its user, its files are whole, and the kiosk can do without it. */
class StateFolderTest {

    @TempDir
    private Path place;

    @Test
    void theFolderAndItsFilesAreForTheirOwnerAlone() throws IOException {
        var folder = new StateFolder(place.resolve("a/b"));
        assertThat(folder.make()).isEmpty();
        folder.write("x.json", "1".getBytes(StandardCharsets.UTF_8), true);
        folder.write("x.json", "2".getBytes(StandardCharsets.UTF_8), false);
        assertThat(mode(folder.path())).isEqualTo("rwx------");
        assertThat(mode(folder.file("x.json"))).isEqualTo("rw-------");
        assertThat(folder.read("x.json")).hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("2"));
        try (var files = Files.list(folder.path())) {
            assertThat(files).containsExactly(folder.file("x.json"));
        }
    }

    @Test
    void aFolderThatCannotBeCreatedIsReportedInOneLine() throws IOException {
        var folder = new StateFolder(Files.writeString(place.resolve("file"), "").resolve("below"));
        assertThat(folder.make()).hasValueSatisfying(
                words -> assertThat(words).contains(place.toString()).contains("loses").doesNotContain("\n"));
        assertThat(new StateFolder(place.resolve("file")).make()).isPresent();
        assertThatThrownBy(() -> folder.write("x", new byte[1], true)).isInstanceOf(IOException.class);
    }

    @Test
    void aFileOfAnInterruptedWriteDoesNoHarmAndIsDeletedAtALaterStart() throws IOException {
        var folder = new StateFolder(place);
        var left = Files.writeString(place.resolve(".x.tmp"), "half");
        folder.write("x", "whole".getBytes(StandardCharsets.UTF_8), true);
        assertThat(place.resolve("x")).hasContent("whole");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        assertThat(folder.make()).isEmpty();
        assertThat(left).doesNotExist();
    }

    static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
