// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.theme.FontFiles;

/** Texts with no-break characters can be searched for with ordinary ones. */
@FxTest
class TextPainterTest {

    private static final String HELD_TOGETHER = "+7\u00a0(8422)\u00a041\u201133\u201177";
    private static final String TYPED = "+7 (8422) 41-33-77";

    @TempDir
    private Path folder;

    @Test
    void noBreakCharactersBecomeOrdinaryOnes() throws IOException {
        var file = folder.resolve("a.pdf");
        var page = Fx.get(() -> printed(HELD_TOGETHER));
        assertThat(page.textRuns()).extracting(PaintOp.TextRun::text).containsExactly(TYPED);
        new PdfFile(new FontFiles(List.of())).write(new PrintedDocument("t", "a", new Lang("en"), 1, _ -> page), file,
                new Undisturbed());
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo(TYPED);
        }
    }

    @Test
    void theLineKeepsItsWidthOnThePage() {
        double width = Fx.get(() -> text(HELD_TOGETHER).getLayoutBounds().getWidth());
        var page = Fx.get(() -> printed(HELD_TOGETHER));
        assertThat(page.textRuns().findFirst().orElseThrow().width()).isCloseTo(width, within(0.01));
    }

    private static PrintedPage printed(String words) {
        var page = new Pane(text(words));
        new Scene(page, Paper.A4.width(), Paper.A4.height());
        Fx.layOut(page);
        return PagePainter.of(page, Paper.A4);
    }

    private static Text text(String words) {
        var text = new Text(100, 100, words);
        text.setFont(Font.font("Pretendard JP Medium", 12));
        return text;
    }
}
