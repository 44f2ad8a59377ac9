// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.overlay.OverlayUnderTest.BY;
import static org.wego.kiosk.overlay.OverlayUnderTest.saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.Value;

/** Good files in the folder are used, damaged ones are reported, and nothing is deleted. */
class DamagedFilesTest {

    private static final RecordKey OTHER = new RecordKey(RecordKind.NUMBERS, "fire");

    @TempDir
    private Path place;
    private OverlayFolder folder;
    private Path file;

    @BeforeEach
    void saveTwoRecords() {
        folder = OverlayUnderTest.folder(place);
        saved(folder.save(WritingProcess.KEY, 0, new Change.Replaced(WritingProcess.wording("one"), Optional.empty()),
                BY));
        saved(folder.save(OTHER, 0, new Change.Hidden(Optional.empty()), BY));
        file = place.resolve("records/numbers/police.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"format\": 1}", "{\"format\": 1} {}",
            "{\"format\": 2, \"revision\": 1, \"savedAt\": \"2026-01-01T00:00:00Z\", \"savedBy\": \"x\", \"change\": \"withdrawn\"}",
            "{\"format\": 1, \"revision\": 0, \"savedAt\": \"2026-01-01T00:00:00Z\", \"savedBy\": \"x\", \"change\": \"withdrawn\"}",
            "{\"format\": 1, \"revision\": 1, \"savedAt\": \"today\", \"savedBy\": \"x\", \"change\": \"withdrawn\"}",
            "{\"format\": 1, \"revision\": 1, \"savedAt\": \"2026-01-01T00:00:00Z\", \"savedBy\": \"x\", \"change\": \"deleted\"}",
            "{\"format\": 1, \"revision\": 1, \"savedAt\": \"2026-01-01T00:00:00Z\", \"savedBy\": \"x\", \"change\": \"replaced\"}",
            "{\"format\": 1, \"revision\": 1, \"savedAt\": \"2026-01-01T00:00:00Z\", \"savedBy\": \"x\", \"change\": \"replaced\", \"value\": {\"id\": \"another\"}}",
            "{\"format\": 1, \"revision\": 1, \"savedAt\": \"2026-01-01T00:00:00Z\", \"savedBy\": \"x\", \"change\": \"replaced\", \"value\": {\"id\": \"police\", \"name\": null}}",
            "{\"format\": 1, \"revision\": 1, \"savedAt\": \"2026-01-01T00:00:00Z\", \"savedBy\": \"x\", \"change\": \"replaced\", \"value\": {\"id\": \"police\", \"name\": \"\u202Eeman\"}}"})
    void aDamagedFileIsReportedAndSkipped(String text) throws IOException {
        Files.writeString(file, text);
        var state = folder.read();
        assertThat(state.entries()).containsOnlyKeys(OTHER);
        assertThat(state.damaged()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("records/numbers/police.json");
            assertThat(problem.message()).isNotBlank().doesNotContain("Exception");
            assertThat(problem.hint()).contains("history");
        });
        assertThat(file).hasContent(text);
        assertThat(folder.versions(WritingProcess.KEY)).hasSize(1);
    }

    @Test
    void aSaveOverADamagedFileKeepsIt() throws IOException {
        Files.writeString(file, "{");
        assertThat(saved(folder.save(WritingProcess.KEY, 0,
                new Change.Replaced(WritingProcess.wording("two"), Optional.empty()), BY))
                .revision()).isEqualTo(2);
        assertThat(folder.read().damaged()).isEmpty();
        try (var files = Files.list(file.resolveSibling(""))) {
            assertThat(files.filter(path -> path.toString().endsWith(".damaged"))).singleElement().satisfies(
                    path -> assertThat(path).hasContent("{"));
        }
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        var secret = Files.writeString(place.resolve("secret.json"), Files.readString(file));
        Files.delete(file);
        Files.createSymbolicLink(file, secret);
        assertThat(folder.read().entries()).containsOnlyKeys(OTHER);
        assertThat(folder.read().damaged()).singleElement().satisfies(
                problem -> assertThat(problem.message()).contains("link"));
        assertThat(folder.save(WritingProcess.KEY, 0, new Change.Withdrawn(), BY))
                .isInstanceOf(SaveResult.SaveRefused.class);
        assertThat(secret).content().contains("one");
    }

    @Test
    void aFolderThatIsALinkOutIsNotFollowed() throws IOException {
        var elsewhere = Files.createDirectory(place.resolve("elsewhere"));
        Files.createSymbolicLink(place.resolve("records/notices"), elsewhere);
        assertThat(folder.read().damaged()).singleElement().satisfies(
                problem -> assertThat(problem.message()).contains("link"));
        var key = new RecordKey(RecordKind.NOTICES, "n");
        assertThat(folder.save(key, 0, new Change.Added(Value.empty().with("/id", Value.text("n")),
                Optional.empty()), BY)).isInstanceOf(SaveResult.SaveRefused.class);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aFileWithAnUnknownNameIsReported() throws IOException {
        Files.copy(file, file.resolveSibling("Police.json"));
        assertThat(folder.read().damaged()).singleElement().satisfies(
                problem -> assertThat(problem.message()).contains("name"));
        assertThat(folder.read().entries()).hasSize(2);
    }

    @Test
    void aFileOfAnInterruptedWriteIsIgnoredAndDeletedWhenOld() throws IOException {
        var fresh = Files.writeString(file.resolveSibling("fresh.tmp"), "{");
        var old = Files.writeString(file.resolveSibling("old.tmp"), "{");
        var now = OverlayUnderTest.CLOCK.instant();
        Files.setLastModifiedTime(fresh, FileTime.from(now));
        Files.setLastModifiedTime(old, FileTime.from(now.minus(Duration.ofHours(2))));
        assertThat(folder.read().damaged()).isEmpty();
        saved(folder.save(WritingProcess.KEY, 1, new Change.Withdrawn(), BY));
        assertThat(fresh).exists();
        assertThat(old).doesNotExist();
    }

    @Test
    void aSaveThatCannotBeWrittenIsRefusedWithTheReason() throws IOException {
        var blocked = Files.writeString(place.resolve("file"), "");
        assertThat(OverlayUnderTest.folder(blocked.resolve("overlay")).save(WritingProcess.KEY, 0,
                new Change.Withdrawn(), BY))
                .isInstanceOfSatisfying(SaveResult.SaveRefused.class, refused -> assertThat(refused.findings())
                        .singleElement().satisfies(finding -> {
                            assertThat(finding.problem().message()).startsWith("this could not be saved in ")
                                    .contains(blocked.toString());
                            assertThat(finding.problem().hint()).isNotBlank();
                        }));
    }

    @Test
    void theHistoryIsWrittenBeforeTheRecord() throws IOException {
        // As if the program had died between the two.
        Files.copy(place.resolve("history/numbers/police/1.json"), place.resolve("history/numbers/police/2.json"));
        assertThat(saved(folder.save(WritingProcess.KEY, 1, new Change.Withdrawn(), BY)).revision()).isEqualTo(3);
    }
}
