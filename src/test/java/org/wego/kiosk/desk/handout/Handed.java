// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.print.PdfFile;
import org.wego.kiosk.print.PrintedDocument;
import org.wego.kiosk.print.Progress;
import org.wego.kiosk.print.WriteResult;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.Matrix;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.FontFiles;
import org.wego.kiosk.theme.Theme;

/** Handouts for tests, dated noon of 27 November 2026 in Seoul. */
final class Handed {

    static final List<Handout> EVERY = List.of(new Handout.DirectionsHandout(),
            new Handout.LinesHandout(Optional.empty()),
            new Handout.LinesHandout(Optional.of("green")), new Handout.LineHandout(new LineId("151")),
            new Handout.LineHandout(new LineId("471")), new Handout.OfficesHandout(Optional.empty()),
            new Handout.OfficesHandout(Optional.of("europe")),
            new Handout.AddressHandout(), new Handout.NumbersHandout(), new Handout.StopHandout("01011"),
            new Handout.CityHandout(), new Handout.SolutionHandout(), new Handout.HotlinesHandout(),
            new Handout.BuildingHandout());

    /** Handouts of the parts of others: one language, that with the longest words, is enough for them. */
    private static final List<Handout> OF_PARTS = List.of(new Handout.OrganisationHandout(),
            new Handout.NoticeHandout("bus-list"), new Handout.PersonHandout("yarkova"));
    private static final Lang LONGEST = new Lang("ru");

    /** What has been written, so that tests of the same handout make it once. */
    private static final Map<HandoutFile, byte[]> WRITTEN = new ConcurrentHashMap<>();

    private record HandoutFile(Handout handout, String lang, Paper paper) {}

    private Handed() {}

    static HandoutPages pages(Content content) {
        return new HandoutPages(content, new MessageCatalogue(Map.of()), new Theme(List.of()),
                Clock.fixed(Instant.parse("2026-11-27T03:00:00Z"), ZoneOffset.UTC));
    }

    static List<HandoutPage> made(Content content, Handout handout, String lang, Paper paper) {
        return Fx.get(() -> pages(content).make(handout, new Lang(lang), paper));
    }

    /** Writes a handout of the sample content, which is made at the first time and then copied. */
    static WriteResult pdf(Handout handout, String lang, Paper paper, Path file) {
        var key = new HandoutFile(handout, lang, paper);
        try {
            var known = WRITTEN.get(key);
            if (known != null) {
                return new WriteResult.WriteDone(file, Files.write(file, known).toFile().length());
            }
            var result = newPdf(handout, lang, paper, file);
            if (result instanceof WriteResult.WriteDone) {
                WRITTEN.put(key, Files.readAllBytes(file));
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WriteResult newPdf(Handout handout, String lang, Paper paper, Path file) {
        var pages = made(Contents.sample(), handout, lang, paper);
        var title = Fx.get(() -> pages(Contents.sample()).title(handout, new Lang(lang)));
        return new PdfFile(new FontFiles(List.of())).write(new PrintedDocument(title, "Author", new Lang(lang),
                pages.size(), number -> Fx.get(() -> pages.get(number).printed())), file, new Patient());
    }

    static Stream<Handout> all() {
        return Stream.concat(EVERY.stream(), OF_PARTS.stream());
    }

    /** All combinations of handout, language and paper; a sample has each handout in each language on one paper. */
    static Stream<Arguments> every() {
        return every(0);
    }

    /** The same; a sample has the other paper. */
    static Stream<Arguments> everyOnOtherPaper() {
        return every(1);
    }

    private static Stream<Arguments> every(int turn) {
        var all = all().flatMap(handout -> languages(handout).flatMap(lang -> Stream.of(Paper.values())
                .map(paper -> new HandoutFile(handout, lang.tag(), paper)))).toList();
        return Matrix.of(all, file -> List.of(file.handout(), file.lang()), turn).stream()
                .map(file -> Arguments.of(file.handout(), file.lang(), file.paper()));
    }

    static Stream<Arguments> everyInEveryLanguage() {
        return all().flatMap(handout -> languages(handout).map(lang -> Arguments.of(handout, lang.tag())));
    }

    private static Stream<Lang> languages(Handout handout) {
        return OF_PARTS.contains(handout) ? Stream.of(LONGEST) : MessageCatalogue.BUNDLED.stream();
    }

    /** A progress listener that never cancels. */
    private static final class Patient implements Progress {

        @Override
        public void at(double done) {
            assertThat(done).isBetween(0.0, 1.0);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
