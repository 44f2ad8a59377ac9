// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.print.PaperFacts;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;

/** Tests long handouts and very large records. */
@FxTest
class PaginatorTest {

    private static final int MANY = 1_000;
    private static final Handout LINES = new Handout.LinesHandout(Optional.empty());

    @Test
    void aThousandLinesArePrintedOnceEach() {
        var lines = IntStream.rangeClosed(1, MANY).mapToObj(number -> named("x" + number, "Q" + number))
                .toArray(BusLine[]::new);
        var pages = Handed.made(Contents.like().with(lines).content(), LINES, "en", Paper.A4);
        var texts = pages.stream().flatMap(page -> Fx.get(() -> page.texts().toList()).stream()).toList();
        assertThat(pages.size()).isBetween(40, 120);
        assertThat(texts.stream().filter(text -> text.matches("Q\\d+"))).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(texts).contains("Page 1 of " + pages.size(), "Page " + pages.size() + " of " + pages.size());
    }

    /** One page per step, so that the window responds between two of them. */
    @Test
    void eachStepCreatesOnePage() {
        Fx.run(() -> {
            var paginator = Handed.pages(Contents.sample()).begin(LINES, new Lang("en"), Paper.A4);
            for (int made = 0; !paginator.finished(); made++) {
                paginator.step();
                assertThat(paginator.made()).isEqualTo(made + 1);
            }
            assertThat(paginator.pages()).hasSize(paginator.made());
        });
    }

    @Test
    void theHeadOfAGroupIsRepeatedOnEachPage() {
        var pages = Handed.made(Contents.sample(), new Handout.LinesHandout(Optional.of("blue")), "en", Paper.A4);
        assertThat(pages.size()).isGreaterThan(1);
        for (var page : pages.subList(0, 2)) {
            assertThat(Fx.get(() -> page.texts().toList())).contains("Blue, Trunk", "Certainty");
        }
    }

    @Test
    void aRecordStaysOnOnePage() {
        var pages = Handed.made(Contents.sample(), new Handout.OfficesHandout(Optional.empty()), "en", Paper.LETTER);
        var nodes = pages.stream().map(page -> Fx.get(() -> HandoutLayoutTest.codes(page.node()).size())).toList();
        assertThat(nodes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(5);
    }

    @Test
    void aNameLongerThanAPageIsScaledDown() {
        var name = "Long ".repeat(70).strip();
        var pages = Handed.made(Contents.like().with(named("x1", name), named("x2", "Q2")).content(), LINES, "en",
                Paper.LETTER);
        assertThat(pages).allSatisfy(page -> assertThat(Fx.get(() -> PaperFacts.cut(page.node()))).isEmpty());
        assertThat(pages)
                .allSatisfy(page -> assertThat(Fx.get(() -> PaperFacts.problems(page.printed(), new GlyphPositions())))
                        .noneMatch(fault -> fault.contains("margins") || fault.contains("overlaps")));
    }

    private static BusLine named(String id, String name) {
        var like = Contents.line("471");
        return new BusLine(new LineId(id), LocalizedText.same(name), List.of(), like.group(), false, like.check(),
                like.route(), like.provenance());
    }
}
