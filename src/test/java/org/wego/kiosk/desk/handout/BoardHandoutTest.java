// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.model.board.PointingBoard;
import org.wego.kiosk.print.AccessibilityProfile;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.print.PaperFacts;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.Visits;

/** The pointing board on paper. */
@FxTest
class BoardHandoutTest {

    private static final Handout BOARD = new Handout.BoardHandout();

    @TempDir
    Path folder;

    private final GlyphPositions glyphs = new GlyphPositions();

    private static PointingBoard board() {
        return Contents.sample().board().orElseThrow();
    }

    static Stream<Arguments> papers() {
        return Visits.languages()
                .flatMap(lang -> Stream.of(Paper.A4, Paper.A3).map(paper -> Arguments.of(lang, paper)));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    private static String words(HandoutPage page) {
        return plain(String.join("", Fx.get(() -> page.printed().textRuns().map(run -> run.text()).toList())));
    }

    @Test
    void aPackWithABoardHasTheHandout() {
        assertThat(Handouts.available(Contents.sample())).contains(BOARD);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void eachGroupIsAPageWithItsCardsInBothLanguages(String lang, Paper paper) {
        var context = Visits.in(lang).context();
        var groups = board().shownGroups();
        var pages = Handed.made(Contents.sample(), BOARD, lang, paper);
        assertThat(pages).hasSameSizeAs(groups);
        for (int i = 0; i < groups.size(); i++) {
            var words = words(pages.get(i));
            assertThat(words).contains(plain(context.text(groups.get(i).name())));
            for (var card : board().in(groups.get(i))) {
                assertThat(words).contains(plain(context.text(card.text())),
                        plain(card.text().in(board().staffLanguage())));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void nothingIsCutOrOverlaps(String lang, Paper paper) {
        assertThat(Handed.made(Contents.sample(), BOARD, lang, paper)).allSatisfy(page -> {
            assertThat(Fx.get(() -> PaperFacts.problems(page.printed(), glyphs))).isEmpty();
            assertThat(Fx.get(() -> PaperFacts.cut(page.node()))).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(value = Paper.class, names = {"A4", "A3"})
    void thePagesHaveTheSizeOfThePaper(Paper paper) {
        assertThat(Handed.made(Contents.sample(), BOARD, "ru", paper)).allSatisfy(page -> assertThat(
                List.of(page.node().getLayoutBounds().getWidth(),
                        page.node().getLayoutBounds().getHeight()))
                .containsExactly(paper.width(),
                        paper.height()));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theFileConformsToTheStandard(String lang, Paper paper) throws Exception {
        var file = folder.resolve("board.pdf");
        Handed.pdf(BOARD, lang, paper, file);
        assertThat(AccessibilityProfile.violations(file)).isEmpty();
    }
}
