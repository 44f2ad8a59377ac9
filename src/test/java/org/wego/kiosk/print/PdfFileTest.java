// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.print.WriteResult.WriteError;
import org.wego.kiosk.theme.FontFiles;

class PdfFileTest {

    private static final String OLD = "an older file";

    @TempDir
    Path folder;

    private final PdfFile pdf = new PdfFile(new FontFiles(List.of()));

    /** Each of these characters shares its glyph with a radical, but a search must find the character. */
    @ParameterizedTest
    @ValueSource(strings = {"Noto Sans SC Medium", "Pretendard JP Medium"})
    void textsOfManyScriptsAreReadBackUnchanged(String face) throws IOException {
        var file = folder.resolve("a.pdf");
        var texts = List.of("\u4e00\u4e01\u4eba\u5165\u529b", "食日方力一非立欠行车长面", "+7 (8422) 41-33", "\u0416\u0451 \u0419");
        assertThat(pdf.write(document(1, pageIn(face, texts)), file, new CountingProgress(-1)))
                .isInstanceOf(WriteResult.WriteDone.class);
        assertThat(read(file).lines()).containsExactlyElementsOf(texts);
    }

    /** A font of a pack is embedded, and is also a fallback for texts in other fonts. */
    @Test
    void theFontOfAPackIsEmbedded() throws IOException {
        byte[] georgian = Files.readAllBytes(
                Path.of("src", "test", "resources", "packs", "fonts", "NotoSansGeorgian-Medium.ttf"));
        var file = folder.resolve("a.pdf");
        var words = List.<PaintOp>of(
                new PaintOp.TextRun("\u10d0\u10d1", "Noto Sans Georgian Medium", 10, Color.BLACK, 100, 100, 20),
                new PaintOp.TextRun("K \u10d2", "Pretendard JP Medium", 10, Color.BLACK, 100, 120, 20));
        new PdfFile(new FontFiles(List.of(georgian)))
                .write(document(1, new PrintedPage(Paper.A4, words)), file, new CountingProgress(-1));
        assertThat(read(file).lines()).containsExactly("\u10d0\u10d1", "K \u10d2");
    }

    @Test
    void aCharacterThatNoFontHasIsAQuestionMark() throws IOException {
        var file = folder.resolve("a.pdf");
        assertThat(pdf.write(document(1, page("A\u10d0B")), file, new CountingProgress(-1)))
                .isInstanceOf(WriteResult.WriteDone.class);
        assertThat(read(file)).isEqualTo("A?B");
    }

    @Test
    void onlyATranslucentAreaShowsWhatIsBelow() throws IOException {
        var file = folder.resolve("a.pdf");
        var areas = List.<PaintOp>of(new PaintOp.FilledArea(square(0), Color.color(0, 0, 0, 0.5), false),
                new PaintOp.FilledArea(square(200), Color.BLACK, false));
        pdf.write(document(1, new PrintedPage(Paper.A4, areas)), file, new CountingProgress(-1));
        try (var document = Loader.loadPDF(file.toFile())) {
            var picture = new PDFRenderer(document).renderImage(0);
            assertThat(picture.getRGB(50, 50) & 0xFF).isBetween(120, 135);
            assertThat(picture.getRGB(250, 250) & 0xFF).isZero();
        }
    }

    private static Outline square(double corner) {
        return Outline.box(corner, corner, corner + 100, corner + 100, List.of(0.0, 0.0, 0.0, 0.0),
                UnaryOperator.identity());
    }

    @Test
    void progressIncreasesUpToTheLastPage() {
        var watcher = new CountingProgress(-1);
        pdf.write(document(4, page("x")), folder.resolve("a.pdf"), watcher);
        assertThat(watcher.seen).containsExactly(0.0, 0.2, 0.4, 0.6, 0.8);
    }

    @Test
    void aCancelledExportLeavesNoFile() throws IOException {
        assertThat(pdf.write(document(5, page("x")), folder.resolve("a.pdf"), new CountingProgress(3)))
                .isEqualTo(new WriteResult.WriteCancelled());
        assertThat(names()).isEmpty();
    }

    @Test
    void anExportCancelledAtTheEndLeavesTheOldFile() throws IOException {
        var file = Files.writeString(folder.resolve("a.pdf"), OLD);
        assertThat(pdf.write(document(2, page("x")), file, new CountingProgress(2)))
                .isEqualTo(new WriteResult.WriteCancelled());
        assertThat(file).hasContent(OLD);
        assertThat(names()).containsExactly("a.pdf");
    }

    @Test
    void anOldFileIsReplacedCompletely() throws IOException {
        var file = Files.writeString(folder.resolve("a.pdf"), OLD);
        pdf.write(document(1, page("fresh")), file, new CountingProgress(-1));
        assertThat(read(file)).contains("fresh");
        assertThat(names()).containsExactly("a.pdf");
    }

    @Test
    void aPageThatCannotBeMadeLeavesNoFile() throws IOException {
        var broken = new PrintedDocument("t", "a", new Lang("en"), 2, number -> {
            throw new IllegalStateException("no page " + number);
        });
        assertThat(catchThrowable(
                () -> pdf.write(broken, folder.resolve("a.pdf"), new CountingProgress(-1)))).hasMessage("no page 0");
        assertThat(names()).isEmpty();
    }

    @Test
    void aMissingFolderIsReported() {
        assertThat(error(folder.resolve("gone").resolve("a.pdf"))).isEqualTo(WriteError.NO_FOLDER);
    }

    @Test
    void aFileInPlaceOfTheFolderIsReported() throws IOException {
        assertThat(error(Files.writeString(folder.resolve("file"), OLD).resolve("a.pdf")))
                .isEqualTo(WriteError.NO_FOLDER);
    }

    @Test
    void aFolderOfThatNameIsNotReplaced() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("a.pdf")).resolve("inside"), OLD);
        assertThat(error(folder.resolve("a.pdf"))).isEqualTo(WriteError.FILE_PROTECTED);
        assertThat(folder.resolve("a.pdf/inside")).hasContent(OLD);
    }

    /** Uses a read-only archive, because root may write to a read-only folder. */
    @Test
    void aReadOnlyFolderIsReported() throws IOException {
        var zip = URI.create("jar:" + folder.resolve("z.zip").toUri());
        try (var fresh = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Files.createDirectory(fresh.getPath("/in"));
        }
        try (var readOnly = FileSystems.newFileSystem(zip, Map.of("accessMode", "readOnly"))) {
            assertThat(error(readOnly.getPath("/in/a.pdf"))).isEqualTo(WriteError.FOLDER_READ_ONLY);
        }
    }

    private WriteError error(Path file) {
        return pdf.write(document(1, page("x")), file,
                new CountingProgress(-1)) instanceof WriteResult.WriteFailed(var error, _)
                        ? error
                        : fail("it was written");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String read(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    private static PrintedDocument document(int pages, PrintedPage page) {
        return new PrintedDocument("Title", "Author", new Lang("en"), pages, _ -> page);
    }

    private static PrintedPage page(String line) {
        return pageIn("Noto Sans SC Medium", List.of(line));
    }

    private static PrintedPage pageIn(String face, List<String> lines) {
        var ink = new ArrayList<PaintOp>();
        for (var line : lines) {
            ink.add(new PaintOp.TextRun(line, face, 10, Color.BLACK, 100, 100 + 20 * ink.size(), 80));
        }
        return new PrintedPage(Paper.A4, ink);
    }

    /** Records the progress and cancels after {@code limit} queries; never if negative. */
    private static final class CountingProgress implements Progress {

        private final int limit;
        private final List<Double> seen = new ArrayList<>();
        private int queries;

        CountingProgress(int limit) {
            this.limit = limit;
        }

        @Override
        public void at(double done) {
            seen.add(done);
        }

        @Override
        public boolean cancelled() {
            queries++;
            return limit >= 0 && queries > limit;
        }
    }
}
