// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    private static final byte[] NEW = "new".getBytes(UTF_8);
    private static final Instant NOW = Instant.parse("2026-11-23T05:05:00Z");

    @TempDir
    private Path place;
    private final RecordingDisk disk = new RecordingDisk();
    private Path folder = Path.of("");

    @BeforeEach
    void makeTheFolder() throws IOException {
        folder = Files.createDirectory(place.resolve("state"));
    }

    @Test
    void aFileSurvivesAPowerCutByItsContentAndByItsName() throws IOException {
        var file = folder.resolve("starts.json");
        AtomicFiles.write(file, NEW, Draft.Options.lasting(), disk);
        assertThat(file).hasContent("new");
        assertThat(disk.requests()).containsExactly("force content of draft", "rename draft to starts.json",
                "force names in state");
    }

    @Test
    void aShortLivedFileIsReplacedAsAWholeWithoutAWaitForTheDisk() throws IOException {
        AtomicFiles.write(folder.resolve("status.json"), NEW, Draft.Options.lasting().forNow(), disk);
        assertThat(disk.requests()).containsExactly("rename draft to status.json");
    }

    @Test
    void aFolderSurvivesAPowerCutUnderItsNewName() throws IOException {
        AtomicFiles.place(Files.createDirectory(AtomicFiles.unfinished(folder)), folder.resolve("pack"), disk);
        assertThat(folder.resolve("pack")).isDirectory();
        assertThat(disk.requests()).containsExactly("rename draft to pack", "force names in state");
    }

    @Test
    void aCopySurvivesAPowerCutWithEveryFileAndFolder() throws IOException {
        var from = Files.createDirectories(place.resolve("from/parts"));
        Files.writeString(from.resolve("city.json"), "{}");
        Files.setLastModifiedTime(from.resolve("city.json"), FileTime.from(NOW));
        var to = folder.resolve("copy");
        FileTrees.copy(place.resolve("from"), List.of("parts/city.json"), to, disk);
        assertThat(to.resolve("parts/city.json")).hasContent("{}");
        assertThat(Files.getLastModifiedTime(to.resolve("parts/city.json")).toInstant()).isEqualTo(NOW);
        assertThat(disk.requests()).containsExactlyInAnyOrder("force content of city.json", "force names in copy",
                "force names in parts");
    }

    @Test
    void missingFoldersAreCreated() throws IOException {
        AtomicFiles.write(place.resolve("a/b/c.json"), NEW);
        assertThat(place.resolve("a/b/c.json")).hasContent("new");
    }

    @Test
    void aDiskThatRefusesLeavesOnlyTheOldFile() throws IOException {
        var file = Files.writeString(folder.resolve("pin.json"), "old");
        var full = new Disk() {
            @Override
            void force(Path draft, java.nio.channels.FileChannel open) throws IOException {
                throw new IOException("the disk is full");
            }
        };
        assertThatThrownBy(() -> AtomicFiles.write(file, NEW, Draft.Options.lasting(), full))
                .hasMessage("the disk is full");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("pin.json");
    }

    @Test
    void aDraftThatIsNotPlacedChangesNothing() throws IOException {
        var file = Files.writeString(folder.resolve("a.pdf"), "old");
        try (var _ = Draft.of(file, NEW, Draft.Options.lasting())) {
            assertThat(names()).hasSize(2);
        }
        assertThat(names()).containsExactly("a.pdf");
        assertThat(file).hasContent("old");
    }

    @Test
    void aLinkIsReplacedAndItsTargetStays() throws IOException {
        var other = Files.writeString(place.resolve("other"), "of another program");
        var file = Files.createSymbolicLink(folder.resolve("starts.json"), other);
        AtomicFiles.write(file, NEW);
        assertThat(other).hasContent("of another program");
        assertThat(file).isRegularFile().hasContent("new");
    }

    @Test
    void onlyDraftsOfMoreThanAnHourAreSwept() throws IOException {
        aged("file.json", Duration.ofDays(1));
        aged(".old.tmp", Duration.ofMinutes(61));
        aged(".young.tmp", Duration.ofMinutes(59));
        Files.setLastModifiedTime(Files.createDirectory(folder.resolve("folder.tmp")), FileTime.from(
                NOW.minus(Duration.ofDays(1))));
        AtomicFiles.sweep(folder, NOW);
        assertThat(names()).containsExactlyInAnyOrder("file.json", ".young.tmp", "folder.tmp");
        AtomicFiles.sweep(place.resolve("no such folder"), NOW);
    }

    @Test
    void aFolderIsDeletedWithoutTheTargetsOfItsLinks() throws IOException {
        var other = Files.writeString(Files.createDirectory(place.resolve("other")).resolve("kept"), "");
        Files.writeString(Files.createDirectories(folder.resolve("a/b")).resolve("c"), "");
        Files.createSymbolicLink(folder.resolve("a/link"), other.resolveSibling(""));
        FileTrees.delete(folder);
        assertThat(folder).doesNotExist();
        assertThat(other).exists();
        FileTrees.delete(folder);
    }

    private void aged(String name, Duration age) throws IOException {
        Files.setLastModifiedTime(Files.writeString(folder.resolve(name), ""), FileTime.from(NOW.minus(age)));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
