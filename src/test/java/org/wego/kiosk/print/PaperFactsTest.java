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

/** Each kind of fault of a page is planted once and must be seen. */
@FxTest
class PaperFactsTest {

    private static final String FACE = "Pretendard JP Medium";
    private final PaintOp.TextRun good = new PaintOp.TextRun("Good", FACE, 10, Color.BLACK, 100, 100, 30);

    @Test
    void aGoodPageHasNone() {
        assertThat(faults(good, new PaintOp.TextRun("below", FACE, 10, Color.BLACK, 100, 112, 30))).isEmpty();
    }

    @Test
    void aTextBeyondTheMarginIsSeen() {
        assertThat(faults(new PaintOp.TextRun("far", FACE, 10, Color.BLACK, 530, 100, 30)))
                .containsExactly("far leaves the margins");
        assertThat(faults(new PaintOp.TextRun("deep", FACE, 10, Color.BLACK, 100, 820, 30)))
                .containsExactly("deep leaves the margins");
    }

    @Test
    void aTextOnAnotherIsSeen() {
        assertThat(faults(good, new PaintOp.TextRun("over", FACE, 10, Color.BLACK, 120, 103, 30)))
                .containsExactly("Good stands on over");
    }

    @Test
    void lettersTooSmallAreSeen() {
        assertThat(faults(new PaintOp.TextRun("tiny", FACE, 6, Color.BLACK, 100, 100, 30)))
                .containsExactly("tiny is written in 6.0 pt");
    }

    @Test
    void aMissingGlyphIsSeen() {
        assertThat(faults(new PaintOp.TextRun("\u10d0", FACE, 10, Color.BLACK, 100, 100, 30))).singleElement()
                .asString()
                .contains("U+10D0");
    }

    @Test
    void aTextThatIsPaleInGreyIsSeen() {
        var ground = new PaintOp.FilledArea(Outline.box(90, 80, 200, 110, List.of(0.0, 0.0, 0.0, 0.0), at -> at),
                Color.web("#E60012"), false);
        assertThat(faults(ground, new PaintOp.TextRun("blue", FACE, 10, Color.web("#0B3D91"), 100, 100, 30)))
                .singleElement()
                .asString().startsWith("blue stands out by");
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

    private static List<String> faults(PaintOp... ink) {
        return PaperFacts.faults(new PrintedPage(Paper.A4, List.of(ink)), new GlyphPositions());
    }
}
