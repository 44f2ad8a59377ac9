// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** The map on paper is drawn like that on the screen. */
@FxTest
class PaperMapTest {

    @Test
    void pictogramsAreLines() {
        assertThat(drawn(".map-glyph")).isNotEmpty()
                .allSatisfy(glyph -> assertThat(((Shape) glyph).getFill()).isEqualTo(Color.TRANSPARENT));
    }

    @Test
    void textsInSignsAreAsLargeAsThoseBesideThem() {
        for (var sign : List.of(".map-number", ".map-station-name", ".map-line-number")) {
            assertThat(drawn(sign)).as(sign).isNotEmpty().allSatisfy(
                    text -> assertThat(size(text)).isCloseTo(size(drawn(".map-note").getFirst()), within(0.1)));
        }
    }

    private static double size(Node text) {
        return ((Label) text).getFont().getSize();
    }

    /** The nodes on the handouts of a line and of the directions. */
    private static List<Node> drawn(String selector) {
        return Stream.of(new Handout.LineHandout(new LineId("151")), new Handout.DirectionsHandout())
                .flatMap(handout -> Handed.made(Contents.sample(), handout, "en", Paper.A4).stream())
                .flatMap(page -> Fx.get(() -> List.copyOf(page.node().lookupAll(selector))).stream()).toList();
    }
}
