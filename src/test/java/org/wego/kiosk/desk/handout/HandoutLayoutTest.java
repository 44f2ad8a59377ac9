// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.print.PaperFacts;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;

/** Checks the layout of all handouts in all languages on both papers. */
@FxTest
class HandoutLayoutTest {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    /** The least width of a code and of its modules, in millimetres. */
    private static final double MIN_WIDTH = 30;
    private static final double MIN_MODULE = 0.5;
    private static final double ROUNDING = 0.001;

    private final GlyphPositions glyphs = new GlyphPositions();

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.desk.handout.Handed#every")
    void noPageHasLayoutProblems(Handout handout, String lang, Paper paper) {
        var pages = Handed.made(Contents.sample(), handout, lang, paper);
        assertThat(pages).isNotEmpty().allSatisfy(page -> {
            assertThat(Fx.get(() -> PaperFacts.problems(page.printed(), glyphs))).isEmpty();
            assertThat(Fx.get(() -> PaperFacts.cut(page.node()))).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.desk.handout.Handed#everyOnOtherPaper")
    void everyCodeIsLargeEnoughAndAlone(Handout handout, String lang, Paper paper) {
        for (var page : Handed.made(Contents.sample(), handout, lang, paper)) {
            Fx.run(() -> codes(page.node()).forEach(code -> {
                var dark = code.getChildrenUnmodifiable().getFirst();
                Bounds bounds = code.localToScene(code.getLayoutBounds());
                double width = dark.getLayoutBounds().getWidth() / POINTS_PER_MILLIMETRE;
                assertThat(width).isGreaterThanOrEqualTo(MIN_WIDTH - ROUNDING);
                assertThat(width / code.modules()).isGreaterThanOrEqualTo(MIN_MODULE - ROUNDING);
                assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(0);
                assertThat(bounds.getMaxX()).isLessThanOrEqualTo(paper.width());
                assertThat(page.printed().textRuns()).noneMatch(words -> bounds.intersects(words.x(),
                        words.baseline() - words.size() / 2, words.width(), 1));
            }));
        }
    }

    static List<PaperCode> codes(Node node) {
        var codes = new ArrayList<PaperCode>();
        if (node instanceof PaperCode code) {
            codes.add(code);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> codes.addAll(codes(child)));
        }
        return codes;
    }
}
