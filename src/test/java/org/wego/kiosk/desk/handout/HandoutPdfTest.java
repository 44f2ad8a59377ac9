// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.print.WriteResult;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Visits;

/** Reads handouts back from their PDF files. */
@FxTest
class HandoutPdfTest {

    private static final int MAX_BYTES = 1_000_000;
    private static final int DPI = 300;

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.desk.handout.Handed#everyInEveryLanguage")
    void theFileIsSmallAndHasTitleLanguageAndFonts(Handout handout, String lang) throws IOException {
        var file = folder.resolve("a.pdf");
        assertThat(Handed.pdf(handout, lang, Paper.A4, file)).isInstanceOfSatisfying(WriteResult.WriteDone.class,
                done -> assertThat(done.bytes()).isLessThan(MAX_BYTES));
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(lang);
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(Handouts.title(Contents.sample(), handout, Visits.in(lang).context()));
            assertThat(fonts(document)).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void directionsHoldEveryStepAndBothAddresses(String lang) throws IOException {
        var content = Contents.sample();
        var context = Visits.in(lang).context();
        var wanted = new ArrayList<String>();
        content.directions().orElseThrow().walks().forEach(walk -> {
            wanted.add(context.text(walk.title()));
            walk.steps().forEach(step -> wanted.add(context.text(step.text())));
        });
        content.contact().address().lines().forEach(line -> wanted.add(context.text(line)));
        wanted.addAll(content.contact().address().local().lines());
        wanted.add(content.contact().address().local().postal());
        wanted.add(content.contact().phones().getFirst().written());
        assertThat(text(new Handout.DirectionsHandout(), lang)).contains(plain(wanted));
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void officesHoldEveryNameAndNumberButNoIncompleteAddress(String lang) throws IOException {
        var context = Visits.in(lang).context();
        var wanted = new ArrayList<String>();
        Contents.sample().offices().orElseThrow().offices().forEach(office -> {
            wanted.add(context.text(office.name()));
            office.people().forEach(person -> {
                wanted.add(context.text(person.name()));
                wanted.add(context.text(person.role()));
                person.phone().known().ifPresent(phone -> wanted.add(phone.written()));
                person.fax().known().ifPresent(fax -> wanted.add(fax.written()));
            });
        });
        wanted.add(context.message("absent.incomplete", context.message("contact.email")));
        wanted.add(context.message("absent.not-published", context.message("contact.email")));
        assertThat(text(new Handout.OfficesHandout(Optional.empty()), lang)).contains(plain(wanted))
                .doesNotContain("mail.r");
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void linesHoldEveryLineWithFindingRemarksAndStops(String lang) throws IOException {
        var content = Contents.sample();
        var context = Visits.in(lang).context();
        var words = new PaperTexts(content, context);
        var wanted = new ArrayList<String>();
        content.buses().orElseThrow().groups().forEach(group -> wanted.add(context.text(group.name())));
        content.lines().values().forEach(line -> {
            wanted.add(context.text(line.name()) + words.finding(line));
            wanted.addAll(words.remarks(line));
            words.stops(line).forEach(stop -> wanted.add(stop.id() + context.text(stop.name()) + words.where(stop)));
        });
        assertThat(text(new Handout.LinesHandout(Optional.empty()), lang)).contains(plain(wanted));
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void aLineThatWasNotSeenShowsFindingAndAdvice(String lang) throws IOException {
        var context = Visits.in(lang).context();
        var line = Contents.line("471");
        var words = new PaperTexts(Contents.sample(), context);
        assertThat(text(new Handout.LineHandout(new LineId("471")), lang))
                .contains(plain(List.of("471", words.finding(line), words.advice(line))));
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void theFootShowsSourcesDatesAndPageNumber(String lang) throws IOException {
        var context = Visits.in(lang).context();
        var offices = Contents.sample().offices().orElseThrow().offices();
        var date = context.formats().date(LocalDate.of(2026, 11, 27));
        assertThat(text(new Handout.OfficesHandout(Optional.empty()), lang)).contains(plain(List.of(
                context.text(Contents.sample().organisation().fullName()), context.message("handout.page", 1, 1),
                context.message("handout.made", date), context.message("contact.sources"),
                context.message("offices.as-published",
                        context.formats().asOf(offices.getFirst().provenance().asOf())))));
    }

    /** Renders the file, not our nodes, because a printer prints the file. */
    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void everyCodeIsReadFromThePrintedPage(String lang) throws IOException {
        int read = 0;
        for (var handout : Handed.EVERY) {
            var file = folder.resolve("a.pdf");
            Handed.pdf(handout, lang, Paper.LETTER, file);
            var pages = Handed.made(Contents.sample(), handout, lang, Paper.LETTER);
            try (var document = Loader.loadPDF(file.toFile())) {
                for (int i = 0; i < pages.size(); i++) {
                    read += read(document, i, pages.get(i));
                }
            }
        }
        assertThat(read).isEqualTo(2 + 2 + 5 + 5 + 3 + 1);
    }

    private static int read(PDDocument document, int number, HandoutPage page) throws IOException {
        var codes = Fx.get(() -> HandoutLayoutTest.codes(page.node()));
        if (!codes.isEmpty()) {
            var picture = new PDFRenderer(document).renderImageWithDPI(number, DPI, ImageType.GRAY);
            for (var code : codes) {
                var bounds = Fx.get(() -> code.localToScene(code.getLayoutBounds()));
                assertThat(PaperCamera.scan(picture, bounds, DPI / 72.0)).isEqualTo(code.content());
            }
        }
        return codes.size();
    }

    @Test
    void aRussianHandoutHoldsNameAndNumber() throws IOException {
        assertThat(text(new Handout.OfficesHandout(Optional.of("europe")), "ru")).contains("ДарьяЯркова")
                .contains("57-91-64");
    }

    @Test
    void theSheetOfAPersonHoldsTheOfficeAndNobodyElse() throws IOException {
        assertThat(text(new Handout.PersonHandout("yarkova"), "ru")).contains("ДарьяЯркова", "57-91-64", "Ульяновск")
                .doesNotContain("Гаранин", "Лебедева");
    }

    private String text(Handout handout, String lang) throws IOException {
        var file = folder.resolve("a.pdf");
        Handed.pdf(handout, lang, Paper.A4, file);
        try (var document = Loader.loadPDF(file.toFile())) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    /** The text without line breaks, whose positions do not matter. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u2011', '-').replaceAll("[\\s\u00a0]+", "");
    }

    private static List<String> plain(List<String> texts) {
        return texts.stream().map(HandoutPdfTest::plain).toList();
    }

    private static List<PDFont> fonts(PDDocument document) {
        var fonts = new ArrayList<PDFont>();
        document.getPages().forEach(page -> {
            for (var name : page.getResources().getFontNames()) {
                try {
                    fonts.add(page.getResources().getFont(name));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        });
        return fonts;
    }
}
