// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.desk.handout.PdfElements.PdfElement;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Visits;

/** What a screen reader finds in the PDF file of a handout. */
@FxTest
class HandoutStructureTest {

    private static final Handout DIRECTIONS = new Handout.DirectionsHandout();
    private static final Handout LINE = new Handout.LineHandout(new LineId("151"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.desk.handout.Handed#everyInEveryLanguage")
    void theTitleIsShownAndSaidInTheMetadata(Handout handout, String lang) throws IOException {
        try (var document = written(handout, lang)) {
            var catalogue = document.getDocumentCatalog();
            var title = Handouts.title(Contents.sample(), handout, Visits.in(lang).context());
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo(lang);
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains(title, "<pdfuaid:part>1</pdfuaid:part>");
        }
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.desk.handout.Handed#everyInEveryLanguage")
    void headingsBeginWithTheTitleAndSkipNoLevel(Handout handout, String lang) throws IOException {
        try (var document = written(handout, lang)) {
            var headings = PdfElements.of(document).all().stream().filter(element -> element.type().matches("H\\d"))
                    .toList();
            assertThat(plain(headings.getFirst().text()))
                    .isEqualTo(plain(Handouts.title(Contents.sample(), handout, Visits.in(lang).context())));
            assertThat(headings).filteredOn(heading -> heading.type().equals("H1")).hasSize(1);
            assertThat(headings).noneMatch(heading -> heading.text().isBlank());
            // The numbers and the hotlines are one table below the title.
            assertThat(headings.size() > 1).isEqualTo(!(handout instanceof Handout.NumbersHandout
                    || handout instanceof Handout.HotlinesHandout));
            for (int i = 1; i < headings.size(); i++) {
                assertThat(level(headings.get(i)) - level(headings.get(i - 1))).isLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.desk.handout.Handed#everyInEveryLanguage")
    void everyTextIsMarked(Handout handout, String lang) throws IOException {
        try (var document = written(handout, lang)) {
            assertThat(PdfElements.of(document).unmarked()).isEmpty();
        }
    }

    /** Heads and feet that repeat are skipped after the first time, and page numbers always. */
    @ParameterizedTest
    @MethodSource("org.wego.kiosk.desk.handout.Handed#everyInEveryLanguage")
    void everyTextExceptThePageNumberIsSaid(Handout handout, String lang) throws IOException {
        var printed = Handed.made(Contents.sample(), handout, lang, Paper.A4).stream()
                .flatMap(page -> Fx.get(() -> page.printed().textRuns().toList()).stream())
                .map(line -> plain(line.text())).toList();
        var context = Visits.in(lang).context();
        try (var document = written(handout, lang)) {
            int pages = document.getNumberOfPages();
            var numbers = IntStream.rangeClosed(1, pages)
                    .mapToObj(page -> plain(context.message("handout.page", page, pages))).toList();
            var elements = PdfElements.of(document);
            var said = plain(String.join("", elements.all().stream().map(PdfElement::text).toList()));
            assertThat(printed).filteredOn(text -> !said.contains(text)).containsExactlyElementsOf(numbers);
            assertThat(plain(String.join("", elements.artefacts()))).contains(numbers);
        }
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.desk.handout.Handed#everyInEveryLanguage")
    void everyPictureHasAnAlternativeText(Handout handout, String lang) throws IOException {
        var pages = Handed.made(Contents.sample(), handout, lang, Paper.A4);
        int pictures = pages.stream().mapToInt(page -> Fx.get(() -> HandoutDesk.nodes(page.node())
                .filter(node -> node instanceof PaperCode || node instanceof PaperMap || node instanceof PaperEmblem)
                .toList()).size()).sum();
        try (var document = written(handout, lang)) {
            assertThat(PdfElements.of(document).ofType("Figure").map(PdfElement::alternative)).hasSize(pictures)
                    .doesNotHaveDuplicates().allSatisfy(text -> assertThat(text).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void aLineIsReadInTheOrderOfTheScreen(String lang) throws IOException {
        var context = Visits.in(lang).context();
        var words = new PaperTexts(Contents.sample(), context);
        var line = Contents.line("151");
        var expected = new ArrayList<>(List.of(words.title(line), words.title(line), words.finding(line)));
        expected.add(words.advice(line));
        expected.add(context.message("line.take"));
        words.stops(line).forEach(stop -> {
            expected.add(stop.id());
            expected.add(context.text(stop.name()));
            expected.add(words.where(stop));
        });
        try (var document = written(LINE, lang)) {
            assertThat(PdfElements.of(document).spoken().stream().map(this::plain)).containsSubsequence(
                    expected.stream().map(this::plain).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void stopsAreATableWithHeaders(String lang) throws IOException {
        try (var document = written(LINE, lang)) {
            var elements = PdfElements.of(document);
            int stops = new PaperTexts(Contents.sample(), Visits.in(lang).context()).stops(Contents.line("151")).size();
            assertThat(elements.ofType("Table")).hasSize(1);
            assertThat(elements.ofType("TR")).hasSize(1 + stops);
            assertThat(elements.ofType("TH").map(PdfElements::scope)).startsWith("Column", "Column", "Column")
                    .endsWith("Row").hasSize(3 + stops);
            assertThat(elements.ofType("TD")).hasSize(2 * stops);
        }
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void aTableOverSeveralPagesIsOne(String lang) throws IOException {
        try (var document = written(new Handout.LinesHandout(Optional.empty()), lang)) {
            var buses = Contents.sample().buses().orElseThrow();
            long groups = buses.groups().stream().filter(group -> Contents.sample().lines().values().stream()
                    .anyMatch(line -> line.group().equals(group.id()))).count();
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(PdfElements.of(document).ofType("Table")).hasSize((int) groups + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void stepsAreNumberedLists(String lang) throws IOException {
        var walks = Contents.sample().directions().orElseThrow().walks();
        var steps = walks.stream().flatMap(walk -> walk.steps().stream())
                .map(step -> plain(Visits.in(lang).context().text(step.text()))).toList();
        try (var document = written(DIRECTIONS, lang)) {
            var elements = PdfElements.of(document);
            assertThat(elements.ofType("L")).hasSize(walks.size());
            assertThat(elements.ofType("Lbl").map(PdfElement::text).toList()).hasSize(steps.size()).startsWith("1");
            assertThat(elements.all().stream().filter(element -> element.path().endsWith("/LBody/P"))
                    .map(element -> plain(element.text()))).containsExactlyElementsOf(steps);
        }
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void theAddressForTheDriverIsInItsOwnLanguage(String lang) throws IOException {
        var local = Contents.sample().contact().address().local();
        try (var document = written(DIRECTIONS, lang)) {
            var line = PdfElements.of(document).all().stream()
                    .filter(element -> plain(element.text()).equals(plain(local.request()))).findFirst().orElseThrow();
            assertThat(line.lang().orElse(lang)).isEqualTo(local.language().tag());
        }
    }

    /** The number of a telephone follows its name after a space, also where it is far to the right on paper. */
    @Test
    void wordsAreSeparatedBySpaces() throws IOException {
        try (var document = written(new Handout.OfficesHandout(Optional.of("europe")), "en")) {
            assertThat(PdfElements.of(document).spoken()).anyMatch(text -> text.startsWith("Phone +7"));
        }
    }

    private static int level(PdfElement heading) {
        return Integer.parseInt(heading.type().substring(1));
    }

    private String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u2011', '-').replaceAll("[\\s\u00a0]+", "");
    }

    private PDDocument written(Handout handout, String lang) throws IOException {
        var file = folder.resolve("a.pdf");
        Handed.pdf(handout, lang, Paper.A4, file);
        return Loader.loadPDF(file.toFile());
    }
}
