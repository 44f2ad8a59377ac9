// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.theme.FontFiles;

/** Paper shows letters as the screen does, with any font of a pack and any shaping. */
@FxTest
class ShapedTextTest {

    private static final Path FONTS = Path.of("src", "test", "resources", "packs", "fonts");
    private static final int SCALE = 3;
    private static final double ALIKE = 0.75;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"NotoSansDevanagari-Regular.ttf, क्षत्रिय में स्वागत है हिन्दी, true",
            "NotoSansThai-Regular.ttf, ยินดีต้อนรับสู่กรุงเทพ ที่นี่, true", "Junction.otf, Hello Office 112, true",
            "NotoSansGeorgian-Medium.ttf, გამარჯობა, true", "collection, გამარჯობა, false"})
    void aTextOnPaperLooksLikeOnTheScreen(String font, String words, boolean found) throws IOException {
        byte[] file = font.equals("collection") ? collection(Files.readAllBytes(FONTS.resolve(
                "NotoSansGeorgian-Medium.ttf"))) : Files.readAllBytes(FONTS.resolve(font));
        var pdf = folder.resolve("a.pdf");
        var seen = Fx.get(() -> {
            var text = new Text(40, 100, words);
            text.setFont(Font.loadFont(new ByteArrayInputStream(file), 40));
            assertThat(text.getFont().getSize()).isEqualTo(40);
            // A second line, which the first must not influence.
            var again = new Text(40, 300, words);
            again.setFont(text.getFont());
            var page = new Pane(text, again);
            new Scene(page, Paper.A4.width(), Paper.A4.height());
            Fx.layOut(page);
            var printed = PagePainter.of(page, Paper.A4);
            assertThat(new PdfFile(new FontFiles(List.of(file))).write(new PrintedDocument("t", "a", new Lang("en"), 1,
                    _ -> printed), pdf, new Undisturbed())).isInstanceOf(WriteResult.WriteDone.class);
            return picture(page);
        });
        assertThat(AccessibilityProfile.violations(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(alike(seen, new PDFRenderer(document).renderImage(0, SCALE))).isGreaterThan(ALIKE);
            if (found) {
                assertThat(new PDFTextStripper().getText(document).lines()).containsExactly(words, words);
            }
        }
    }

    /** JavaFX cannot read the font either and draws the text in another one, so the file is written. */
    @ParameterizedTest
    @ValueSource(ints = {0, 4, 200, 9_000})
    void aDamagedFontDoesNotPreventTheFile(int length) throws IOException {
        var damaged = Arrays.copyOf(Files.readAllBytes(FONTS.resolve("Junction.otf")), length);
        var page = Fx.get(() -> {
            var pane = new Pane(new Text(40, 100, "Hello"));
            new Scene(pane, Paper.A4.width(), Paper.A4.height());
            Fx.layOut(pane);
            return PagePainter.of(pane, Paper.A4);
        });
        assertThat(new PdfFile(new FontFiles(List.of(damaged))).write(new PrintedDocument("t", "a", new Lang("en"), 1,
                _ -> page), folder.resolve("a.pdf"), new Undisturbed())).isInstanceOf(WriteResult.WriteDone.class);
    }

    @Test
    void aPageThatCannotBeMadeIsADocumentError() {
        var document = new PrintedDocument("t", "a", new Lang("en"), 1, _ -> {
            throw new IllegalArgumentException("cannot be printed");
        });
        assertThat(new PdfFile(new FontFiles(List.of())).write(document, folder.resolve("a.pdf"), new Undisturbed()))
                .isInstanceOfSatisfying(WriteResult.WriteFailed.class,
                        failed -> assertThat(failed.error()).isEqualTo(WriteResult.WriteError.DOCUMENT));
        assertThat(folder).isEmptyDirectory();
    }

    private static BufferedImage picture(Pane page) {
        var how = new SnapshotParameters();
        how.setTransform(new Scale(SCALE, SCALE));
        how.setViewport(new Rectangle2D(0, 0, Paper.A4.width() * SCALE, Paper.A4.height() * SCALE));
        var shot = page.snapshot(how, null);
        var picture = new BufferedImage((int) shot.getWidth(), (int) shot.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
            }
        }
        return picture;
    }

    /** The share of the dark pixels of either picture that are dark in both. */
    private static double alike(BufferedImage one, BufferedImage other) {
        int both = 0;
        int any = 0;
        for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++) {
            for (int x = 0; x < Math.min(one.getWidth(), other.getWidth()); x++) {
                boolean first = (one.getRGB(x, y) & 0xFF) < 128;
                boolean second = (other.getRGB(x, y) & 0xFF) < 128;
                both += first && second ? 1 : 0;
                any += first || second ? 1 : 0;
            }
        }
        assertThat(any).isGreaterThan(1_000);
        return both / (double) any;
    }

    /** A collection (.ttc) with only this font: a header, and all table offsets moved by its length. */
    private static byte[] collection(byte[] font) {
        int head = 16;
        var all = ByteBuffer.allocate(head + font.length);
        all.put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x00010000).putInt(1).putInt(head)
                .put(font);
        for (int table = 0; table < all.getShort(head + 4); table++) {
            int offset = head + 12 + table * 16 + 8;
            all.putInt(offset, all.getInt(offset) + head);
        }
        return all.array();
    }
}
