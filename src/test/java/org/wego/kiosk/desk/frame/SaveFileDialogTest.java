// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name typed into the system's dialog gets the ending, so that the dialog lists the file the next time. */
class SaveFileDialogTest {

    private static final Node OVER = new Region();

    @TempDir
    private Path folder;
    private final Deque<String> typed = new ArrayDeque<>();
    private final List<Path> asked = new ArrayList<>();
    private boolean replaces;
    private final List<Path> suggested = new ArrayList<>();
    private final DeskMemory memory = DeskMemory.brief();
    private final SaveFileDialog question = new SaveFileDialog((_, file) -> {
        suggested.add(file);
        return Optional.ofNullable(typed.pollFirst()).map(name -> folder.resolve(name));
    }, (_, file) -> {
        asked.add(file);
        return replaces;
    }, new SaveFolder(memory, Path.of("/documents")), ".pdf");

    private Optional<Path> answer(String... names) {
        typed.addAll(List.of(names));
        return question.choose(OVER, "suggested.pdf");
    }

    @ParameterizedTest
    @CsvSource({"way, way.pdf", "way.pdf, way.pdf", "WAY.PDF, WAY.PDF", "way.Pdf, way.Pdf", "way., way.pdf",
            "way.docx, way.docx.pdf", "안내문, 안내문.pdf", "v1.2, v1.2.pdf", "a/way, a/way.pdf",
            "way.pdf.txt, way.pdf.txt.pdf"})
    void aMissingEndingIsAdded(String name, String file) {
        assertThat(answer(name)).contains(folder.resolve(file));
        assertThat(asked).isEmpty();
    }

    @Test
    void theDialogBeginsInTheDocumentsAndThenInTheLastFolder() throws IOException {
        var visitors = Files.createDirectory(folder.resolve("visitors"));
        answer("visitors/way");
        answer("visitors/other");
        assertThat(suggested).containsExactly(Path.of("/documents/suggested.pdf"), visitors.resolve("suggested.pdf"));
        assertThat(new SaveFolder(memory, Path.of("/documents")).get()).isEqualTo(visitors);
    }

    @Test
    void aFolderThatIsGoneIsNotSuggested() {
        answer("gone/way");
        answer("way");
        assertThat(suggested).containsExactly(Path.of("/documents/suggested.pdf"), Path.of("/documents/suggested.pdf"));
    }

    @Test
    void cancellingTheDialogChoosesNoFile() {
        assertThat(answer()).isEmpty();
    }

    /** The system's dialog asked about "way", which does not exist. */
    @Test
    void aFileIsReplacedOnlyAfterAQuestion() throws IOException {
        var there = Files.writeString(folder.resolve("way.pdf"), "there");
        replaces = true;
        assertThat(answer("way")).contains(there);
        assertThat(asked).containsExactly(there);
    }

    @Test
    void aRefusedReplacementAsksForAnotherName() throws IOException {
        Files.writeString(folder.resolve("way.pdf"), "there");
        assertThat(answer("way", "other")).contains(folder.resolve("other.pdf"));
        assertThat(answer("way")).isEmpty();
    }

    @Test
    void aNameWithTheEndingIsNotAskedAboutAgain() throws IOException {
        var there = Files.writeString(folder.resolve("way.pdf"), "there");
        assertThat(answer("way.pdf")).contains(there);
        assertThat(asked).isEmpty();
    }
}
