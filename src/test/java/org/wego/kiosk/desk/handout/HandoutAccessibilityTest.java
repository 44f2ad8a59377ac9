// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.print.AccessibilityProfile;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.testing.FxTest;

/** Every handout conforms to PDF/UA-1, as far as veraPDF can check. */
@FxTest
class HandoutAccessibilityTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.desk.handout.Handed#everyInEveryLanguage")
    void everyHandoutConformsToTheStandard(Handout handout, String lang) throws IOException {
        assertThat(AccessibilityProfile.violations(written(handout, lang))).isEmpty();
    }

    @Test
    void aFigureWithoutAnAlternativeTextIsFound() throws IOException {
        var file = written(new Handout.DirectionsHandout(), "en");
        try (var document = Loader.loadPDF(file.toFile())) {
            var figure = PdfElements.of(document).ofType("Figure").findFirst().orElseThrow();
            figure.element().setAlternateDescription(null);
            document.save(changed().toFile());
        }
        assertThat(AccessibilityProfile.violations(changed())).singleElement().asString().startsWith("7.3-1");
    }

    @Test
    void aTextOutsideTheStructureIsFound() throws IOException {
        var file = written(new Handout.DirectionsHandout(), "en");
        try (var document = Loader.loadPDF(file.toFile())) {
            drawBox(document);
            document.save(changed().toFile());
        }
        assertThat(AccessibilityProfile.violations(changed())).singleElement().asString().startsWith("7.1-3");
    }

    private static void drawBox(PDDocument document) throws IOException {
        var page = document.getPage(0);
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            var font = page.getResources().getFont(page.getResources().getFontNames().iterator().next());
            content.beginText();
            content.setFont(font, 10);
            content.showText("a");
            content.endText();
        }
    }

    private Path changed() {
        return folder.resolve("changed.pdf");
    }

    private Path written(Handout handout, String lang) {
        var file = folder.resolve("a.pdf");
        Handed.pdf(handout, lang, Paper.A4, file);
        return file;
    }
}
