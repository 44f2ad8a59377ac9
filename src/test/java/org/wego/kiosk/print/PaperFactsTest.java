// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;

/** Plants each kind of page problem once and expects it to be found. */
@FxTest
class PaperFactsTest {

    private static final String FONT = "Pretendard JP Medium";
    private final PaintOp.TextRun good = new PaintOp.TextRun("Good", FONT, 10, Color.BLACK, 100, 100, 30);

    @Test
    void aGoodPageHasNoProblems() {
        assertThat(problems(good, new PaintOp.TextRun("below", FONT, 10, Color.BLACK, 100, 112, 30))).isEmpty();
    }

    @Test
    void aTextBeyondTheMarginIsSeen() {
        assertThat(problems(new PaintOp.TextRun("far", FONT, 10, Color.BLACK, 530, 100, 30)))
                .containsExactly("far leaves the margins");
        assertThat(problems(new PaintOp.TextRun("deep", FONT, 10, Color.BLACK, 100, 820, 30)))
                .containsExactly("deep leaves the margins");
    }

    @Test
    void aTextOnAnotherIsSeen() {
        assertThat(problems(good, new PaintOp.TextRun("over", FONT, 10, Color.BLACK, 120, 103, 30)))
                .containsExactly("Good overlaps over");
    }

    @Test
    void lettersTooSmallAreSeen() {
        assertThat(problems(new PaintOp.TextRun("tiny", FONT, 6, Color.BLACK, 100, 100, 30)))
                .containsExactly("tiny is written in 6.0 pt");
    }

    @Test
    void aMissingGlyphIsSeen() {
        assertThat(problems(new PaintOp.TextRun("\u10d0", FONT, 10, Color.BLACK, 100, 100, 30))).singleElement()
                .asString()
                .contains("U+10D0");
    }

    @Test
    void aTextThatIsPaleInGreyIsSeen() {
        var ground = new PaintOp.FilledArea(Outline.box(90, 80, 200, 110, List.of(0.0, 0.0, 0.0, 0.0), at -> at),
                Color.web("#E60012"), false);
        assertThat(problems(ground, new PaintOp.TextRun("blue", FONT, 10, Color.web("#0B3D91"), 100, 100, 30)))
                .singleElement()
                .asString().startsWith("blue has a contrast of only");
    }

    @Test
    void aTextThatIsCutIsSeen() {
        var cut = Fx.get(() -> {
            var label = new Label("A sentence that has no room");
            label.setMaxWidth(40);
            var page = new StackPane(label);
            var scene = new Scene(page, 200, 100);
            page.applyCss();
            page.layout();
            return PaperFacts.cut(scene.getRoot());
        });
        assertThat(cut).containsExactly("A sentence that has no room");
    }

    private static List<String> problems(PaintOp... ink) {
        return PaperFacts.problems(new PrintedPage(Paper.A4, List.of(ink)), new GlyphPositions());
    }
}
